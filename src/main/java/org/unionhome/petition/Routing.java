package org.unionhome.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.workflow.Decisions;

/** Asks the decision tables where a petition goes, and who handles an accusation. */
@Component
class Routing {

    /** Who handles an accusation, and the rule that says to whom it is reported when it is late. */
    record AccusationHandler(String role, String rule) {}

    private final Petitions petitions;
    private final SameMatter same;
    private final Accused accused;
    private final Writings writings;
    private final SettleClock clocks;
    private final Decisions decisions;
    private final People people;
    private final Words words;
    private final Clock clock;

    Routing(
            Petitions petitions,
            SameMatter same,
            Accused accused,
            Writings writings,
            SettleClock clocks,
            Decisions decisions,
            People people,
            Words words,
            Clock clock) {
        this.petitions = petitions;
        this.same = same;
        this.accused = accused;
        this.writings = writings;
        this.clocks = clocks;
        this.decisions = decisions;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    Route route(String caseNumber) {
        Petition petition = petitions.require(caseNumber);
        Optional<String> first = same.find(petition);
        Map<String, Object> found = decisions.one(
                "petition.route", Map.of("kind", petition.kind().name(), "sameMatter", first.isPresent()));
        Route route = Route.valueOf((String) found.get("route"));
        Petition routed =
                petitions.change(caseNumber, moving -> moving.routed(route, first.orElse(null), LocalDate.now(clock)));
        switch (route) {
            case DISCIPLINE -> {}
            case NOT_ACCEPTED ->
                writings.issue(
                        routed, Writings.Kind.REFUSAL, words.official("text.sameMatter", routed.firstCase()), null);
            default -> clocks.startObjection(routed);
        }
        return route;
    }

    AccusationHandler accusationHandler(String caseNumber) {
        Map<String, Object> found =
                decisions.one("petition.accusation-handler", accused.ladder(petitions.require(caseNumber)));
        return new AccusationHandler((String) found.get("role"), (String) found.get("rule"));
    }

    /** Keeps the accused out of a sealed petition, before anybody's first task. @throws Refusal when nobody is left to handle it */
    void seal(Petition petition) {
        boolean clear = accused.keepOut(petition, petition.accusedText());
        petitions.change(petition.caseNumber(), moving -> moving.accusedUnclear(!clear));
        requireHandler(petition.caseNumber());
    }

    /** Better no case than one that only those could open whom it accuses. @throws Refusal when nobody is left */
    void requireHandler(String caseNumber) {
        String role = accusationHandler(caseNumber).role();
        var kept = accused.of(caseNumber);
        String petitioner = petitions.require(caseNumber).petitionerId();
        boolean somebody = people.holders(role).stream()
                .anyMatch(person -> !kept.contains(person.id()) && !petitioner.equals(person.id()));
        if (!somebody) {
            throw new Refusal("petition.refusal.nobodyLeft");
        }
    }
}
