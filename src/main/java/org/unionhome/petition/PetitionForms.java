package org.unionhome.petition;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Cases;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** The values of each step's form. */
@Component
class PetitionForms {

    private final Cases cases;
    private final People people;
    private final Recusals recusals;
    private final Accused accused;
    private final Writings writings;
    private final SameMatter same;
    private final SettleClock clocks;
    private final AcceptanceDesk acceptance;
    private final Basis basis;
    private final Words words;

    PetitionForms(
            Cases cases,
            People people,
            Recusals recusals,
            Accused accused,
            Writings writings,
            SameMatter same,
            SettleClock clocks,
            AcceptanceDesk acceptance,
            Basis basis,
            Words words) {
        this.cases = cases;
        this.people = people;
        this.recusals = recusals;
        this.accused = accused;
        this.writings = writings;
        this.same = same;
        this.clocks = clocks;
        this.acceptance = acceptance;
        this.basis = basis;
        this.words = words;
    }

    /** Everything that some step may be shown; each form takes what it names. */
    Map<String, Object> of(Petition petition, String task) {
        Map<String, Object> values = new LinkedHashMap<>();
        head(values, petition);
        switch (task) {
            case "decideAcceptance" -> acceptance(values, petition);
            case "handleAccusation" -> accusation(values, petition);
            case "checkRecusal" -> recusal(values, petition);
            case "declareInterest", "studySuggestion" -> {}
            case "approveExtension" -> extension(values, petition);
            default -> handling(values, petition);
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    private void head(Map<String, Object> values, Petition petition) {
        values.put("petitionerName", name(petition.petitionerId()));
        values.put("unitName", people.path(unit(petition)).get(0).name());
        values.put("kindText", words.of("kind", petition.kind()));
        values.put("registeredText", words.day(petition.registeredOn()));
        values.put("facts", petition.matter().facts());
        values.put("request", petition.matter().request());
    }

    private String unit(Petition petition) {
        return cases.require(petition.caseNumber()).unitCode();
    }

    String name(String personId) {
        return personId == null ? null : people.find(personId).map(Person::name).orElse(personId);
    }

    private void acceptance(Map<String, Object> values, Petition petition) {
        Matter matter = petition.matter();
        values.put("channelText", words.of("channel", matter.channel()));
        values.put("peopleText", words.text("text.people", matter.peopleCount(), matter.representatives()));
        values.put("routeText", basis.route(petition));
        values.put("forwardedText", matter.forwardedBy());
        List<String> hints = new ArrayList<>();
        if (petition.route() == Route.ARBITRATION) {
            hints.add(acceptance.arbitrationWarning());
        }
        List<String> open = same.open(petition);
        if (!open.isEmpty()) {
            hints.add(words.text("text.openPetitions", words.list(open)));
        }
        if (matter.forwardedBy() != null && clocks.mayObject(petition.caseNumber())) {
            hints.add(basis.on(words.text("text.mayObject"), "wrongAddressee.due", petition.registeredOn()));
        }
        values.put("hintText", hints.isEmpty() ? words.text("text.noHint") : String.join("\n", hints));
    }

    private void accusation(Map<String, Object> values, Petition petition) {
        values.put("accusedText", petition.accusedText());
        values.put("accusedNames", words.list(accused.namesOf(petition.caseNumber())));
    }

    private void recusal(Map<String, Object> values, Petition petition) {
        values.put("recusedText", words.list(recusals.namesOf(petition.caseNumber())));
        values.put(
                "handlerOptions",
                recusals.handlers(petition, unit(petition)).stream()
                        .map(person -> Map.of("label", person.name(), "value", person.id()))
                        .toList());
    }

    private void extension(Map<String, Object> values, Petition petition) {
        settle(values, petition);
        if (petition.extension() != null) {
            values.put("extensionDays", String.valueOf(petition.extension().extensionDays()));
            values.put("extensionReason", petition.extension().extensionReason());
        }
    }

    private void settle(Map<String, Object> values, Petition petition) {
        clocks.settle(petition.caseNumber())
                .ifPresent(deadline -> values.put(
                        "settleText",
                        words.text(
                                "text.settle", words.lastDay(deadline.dueAt()), deadline.law(), deadline.article())));
        Extension extension = petition.extension();
        values.put(
                "extensionText",
                extension == null ? words.text("text.notExtended") : words.of("extension", extension.extensionState()));
    }

    private void handling(Map<String, Object> values, Petition petition) {
        settle(values, petition);
        values.put("finding", petition.finding());
        values.put("agreement", petition.agreement());
        values.put("handlerName", name(petition.handlerId()));
        values.put("opinionKindText", words.of("opinion", petition.opinion()));
        values.put("opinionOnText", words.day(petition.opinionOn()));
        values.put("opinionText", last(petition, Writings.Kind.OPINION));
        values.put("reviewReason", petition.reviewReason());
        values.put("reviewText", last(petition, Writings.Kind.REVIEW));
        values.put("reReviewReason", petition.reReviewReason());
    }

    private String last(Petition petition, Writings.Kind kind) {
        return writings.last(petition.caseNumber(), kind).orElse(null);
    }
}
