package org.unionhome.demandfollowup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.Triage;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The values of each step's form. A confidential raiser is named on the union officer's forms only. */
@Component
class DemandFormValues {

    private final Owners owners;
    private final Triages triages;
    private final CoUnits coUnits;
    private final Progress progress;
    private final Voices voices;
    private final LinkedCases linkedCases;
    private final MainDemands mains;
    private final People people;
    private final Rules rules;
    private final DemandWords words;

    DemandFormValues(
            Owners owners,
            Triages triages,
            CoUnits coUnits,
            Progress progress,
            Voices voices,
            LinkedCases linkedCases,
            MainDemands mains,
            People people,
            Rules rules,
            DemandWords words) {
        this.owners = owners;
        this.triages = triages;
        this.coUnits = coUnits;
        this.progress = progress;
        this.voices = voices;
        this.linkedCases = linkedCases;
        this.mains = mains;
        this.people = people;
        this.rules = rules;
        this.words = words;
    }

    Map<String, Object> of(Demand demand, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        boolean mayKnow = step.equals("assignOwner");
        head(values, demand);
        values.put("unitText", owners.name(owners.unitFor(demand, mayKnow)));
        values.put("raiserText", raiser(demand, mayKnow));
        switch (step) {
            case "assignOwner" -> assign(values, demand);
            case "acceptDemand" -> values.put("unitOptions", options(owners.choices()));
            case "draftReply" -> draft(values, demand);
            case "carryOut" -> carryOut(values, demand);
            case "decideByChairman" -> values.put("unitOptions", options(owners.choices()));
            case "applyForWelfare" -> values.put("caseOptions", options(linkedCases.open(demand.raiserId())));
            case "extensionRequested" -> values.put("mostDays", rules.value("demand-follow-up.extension"));
            default -> {
                // the demand and its reply are enough
            }
        }
        values.values().removeIf(value -> value == null || "".equals(value));
        return values;
    }

    private void head(Map<String, Object> values, Demand demand) {
        String number = demand.caseNumber();
        values.put("titleText", demand.title());
        values.put("categoryText", words.of("category", demand.category()));
        values.put("urgencyText", words.of("urgency", demand.urgency()));
        values.put("demandText", demand.text());
        values.put("suggestionText", demand.suggestion());
        values.put(
                "additionsText",
                lines(voices.additions(number).stream()
                        .map(addition -> addition.addedOn() + " " + addition.text())
                        .toList()));
        values.put("secondsText", seconders(number));
        values.put("ownerText", owners.name(demand.ownerUnit()));
        values.put("promisedText", DemandWords.day(demand.promisedOn()));
        values.put("gradeText", words.of("grade", demand.grade()));
        values.put("replyText", demand.reply());
        values.put("plannedText", DemandWords.day(demand.plannedOn()));
        values.put("objectionsText", objections(number));
        values.put("ratingText", rating(demand));
        values.put("topicText", demand.topic());
        values.put(
                "progressText",
                lines(progress.of(number).stream()
                        .map(step -> step.reportedOn() + " " + step.percent() + "% " + step.text())
                        .toList()));
        values.put("reopenedText", demand.reopened() == 0 ? null : String.valueOf(demand.reopened()));
        values.put("sentBackText", demand.sentBackReason());
    }

    String raiser(Demand demand, boolean mayKnow) {
        if (demand.raiserId() == null) {
            return words.text("text.anonymous");
        }
        return demand.confidential() && !mayKnow
                ? words.text("text.confidential")
                : people.find(demand.raiserId()).map(Person::name).orElse(demand.raiserId());
    }

    String seconders(String number) {
        return String.join(
                words.text("text.comma"),
                voices.seconders(number).stream()
                        .map(id -> people.find(id).map(Person::name).orElse(id))
                        .toList());
    }

    String rating(Demand demand) {
        return demand.rating() == null
                ? null
                : words.of("rating", demand.rating())
                        + (demand.ratingComment() == null ? "" : " " + demand.ratingComment());
    }

    private String objections(String number) {
        return lines(coUnits.of(number).stream()
                .filter(unit -> unit.reason() != null)
                .map(unit -> owners.name(unit.unitCode()) + " " + unit.reason())
                .toList());
    }

    private void assign(Map<String, Object> values, Demand demand) {
        Triage triage = triages.of(demand);
        values.put("unitOptions", options(owners.choices()));
        values.put("mainOptions", options(mains.choices(demand)));
        values.put("ownerUnit", demand.sentBackTo() == null ? triage.ownerUnit() : demand.sentBackTo());
        values.put(
                "outcome",
                switch (triage.road()) {
                    case UNIT -> "ASSIGNED";
                    case WELFARE -> demand.raiserId() == null ? "ASSIGNED" : "WELFARE";
                    case BARGAINING -> "BARGAINING";
                });
        values.put("trackText", words.of("track", triage.track()));
        values.put("supervisedText", words.of("supervisor", triage.supervisedBy()));
        values.put("topic", triage.road() == Triage.Road.BARGAINING ? demand.title() : null);
    }

    /** After an objection or a return the draft is there to be mended. */
    private static void draft(Map<String, Object> values, Demand demand) {
        values.put("grade", demand.grade() == null ? null : demand.grade().name());
        values.put("reply", demand.reply());
        values.put("plannedOn", DemandWords.day(demand.plannedOn()));
        values.put("budgetCny", demand.budgetCny());
    }

    private void carryOut(Map<String, Object> values, Demand demand) {
        values.put("percent", demand.percent());
        values.put(
                "photoOptions",
                options(progress.photos(demand.caseNumber()).stream()
                        .map(file -> new Choice(file.id().toString(), file.name()))
                        .toList()));
    }

    static List<Map<String, Object>> options(List<Choice> choices) {
        List<Map<String, Object>> options = new ArrayList<>();
        choices.forEach(choice -> options.add(Map.of("label", choice.label(), "value", choice.value())));
        return options;
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines);
    }

    /** Whether the reply is out: before, it is a draft that only those who work on it see. */
    static boolean replied(Demand demand) {
        return demand.repliedOn() != null || demand.state() == DemandState.RATING;
    }
}
