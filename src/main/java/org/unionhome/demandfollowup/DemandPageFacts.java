package org.unionhome.demandfollowup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Fact;
import org.unionhome.cases.Viewer;
import org.unionhome.demandfollowup.exchange.Meetings;

/** What the case page shows, and to whom: a reply only when it is out, and a confidential raiser to the union office only. */
@Component
class DemandPageFacts {

    private final DemandFormValues values;
    private final CoUnits coUnits;
    private final Progress progress;
    private final Voices voices;
    private final Owners owners;
    private final ObjectProvider<Meetings> meetings;
    private final DemandWords words;

    DemandPageFacts(
            DemandFormValues values,
            CoUnits coUnits,
            Progress progress,
            Voices voices,
            Owners owners,
            ObjectProvider<Meetings> meetings,
            DemandWords words) {
        this.values = values;
        this.coUnits = coUnits;
        this.progress = progress;
        this.voices = voices;
        this.owners = owners;
        this.meetings = meetings;
        this.words = words;
    }

    List<Fact> of(Demand demand, Viewer viewer) {
        List<Fact> facts = new ArrayList<>();
        boolean mayKnow = mayKnowRaiser(demand, viewer);
        add(facts, "raiser", values.raiser(demand, mayKnow));
        add(facts, "unit", owners.name(owners.unitFor(demand, mayKnow)));
        add(facts, "category", words.of("category", demand.category()));
        add(facts, "urgency", words.of("urgency", demand.urgency()));
        add(facts, "text", demand.text());
        add(facts, "suggestion", demand.suggestion());
        voices.additions(demand.caseNumber())
                .forEach(addition -> add(
                        facts,
                        "addition",
                        words.text("text.dated", addition.addedOn().toString(), addition.text())));
        add(facts, "seconders", values.seconders(demand.caseNumber()));
        if (demand.meetingNumber() != null) {
            add(facts, "meeting", meeting(demand.meetingNumber()));
        }
        handling(facts, demand);
        reply(facts, demand);
        outcome(facts, demand);
        return facts;
    }

    /** The one who raised it, who wrote it down for them, and the union's officers; everybody when it is not confidential. */
    static boolean mayKnowRaiser(Demand demand, Viewer viewer) {
        return !demand.confidential() || viewer.concerned() || viewer.oversees();
    }

    private String meeting(String number) {
        return meetings.stream()
                .map(all -> all.title(number))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(number);
    }

    private void handling(List<Fact> facts, Demand demand) {
        add(facts, "track", words.of("track", demand.track()));
        add(facts, "owner", owners.name(demand.ownerUnit()));
        add(
                facts,
                "coUnits",
                String.join(
                        words.text("text.comma"),
                        coUnits.codes(demand.caseNumber()).stream()
                                .map(owners::name)
                                .toList()));
        add(facts, "promised", DemandWords.day(demand.promisedOn()));
        add(facts, "extension", demand.extensionReason());
        if (demand.ladder() != Ladder.GREEN) {
            add(facts, "ladder", words.of("ladder", demand.ladder()));
        }
        add(facts, "merged", demand.mergedInto());
        add(facts, "linked", demand.linkedCase());
        add(facts, "topic", demand.topic());
        add(facts, "reopened", demand.reopened() == 0 ? "" : String.valueOf(demand.reopened()));
    }

    private void reply(List<Fact> facts, Demand demand) {
        if (DemandFormValues.replied(demand)) {
            add(facts, "grade", words.of("grade", demand.grade()));
            add(facts, "reply", demand.reply());
            add(facts, "planned", DemandWords.day(demand.plannedOn()));
            add(facts, "budget", money(demand.budgetCny()));
        }
        progress.of(demand.caseNumber())
                .forEach(step -> add(
                        facts,
                        "milestone",
                        words.text("text.milestone", step.reportedOn().toString(), step.percent(), step.text())));
    }

    private String money(BigDecimal amount) {
        return amount == null ? "" : words.text("text.money", amount.toPlainString());
    }

    private void outcome(List<Fact> facts, Demand demand) {
        add(facts, "result", words.of("result", demand.result()));
        add(facts, "rating", values.rating(demand));
        if (demand.unrated()) {
            add(facts, "rating", words.text("text.unrated"));
        }
    }

    private static void add(List<Fact> facts, String key, String value) {
        if (value != null && !value.isEmpty()) {
            facts.add(new Fact("demand-follow-up.fact." + key, value));
        }
    }
}
