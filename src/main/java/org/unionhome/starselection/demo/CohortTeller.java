package org.unionhome.starselection.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.people.People;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starselection.CohortWatch;

/** Tells one cohort from its plan to the end of its term; all of its nominations take each step together. */
@Component
class CohortTeller {

    private static final String OFFICER = "zhuyating";
    private static final int CLOSED = 18;
    private static final int HALF = 6;
    private static final int WHOLE = 12;

    private final Desk desk;
    private final Pace pace;
    private final NominationTeller nominations;
    private final RatingTeller rating;
    private final PanelTeller panel;
    private final CohortNominations nominees;
    private final CohortWatch watch;
    private final People people;

    CohortTeller(
            Desk desk,
            Pace pace,
            NominationTeller nominations,
            RatingTeller rating,
            PanelTeller panel,
            CohortNominations nominees,
            CohortWatch watch,
            People people) {
        this.desk = desk;
        this.pace = pace;
        this.nominations = nominations;
        this.rating = rating;
        this.panel = panel;
        this.nominees = nominees;
        this.watch = watch;
        this.people = people;
    }

    String call(CohortStory story) {
        pace.jumpTo(story.call(), 9, 10);
        String cohort = desk.file(OFFICER, "star-selection", story.plan());
        pace.runJobs(cohort);
        desk.decide(cohort, "announceCall", Map.of("comment", "请各单位按名额积极推荐，优先一线"));
        return cohort;
    }

    /** Until three offices have verified everybody; stories that stop earlier stay where they are. */
    Map<String, NominationStory> nominate(CohortStory story, String cohort, List<NominationStory> stories) {
        pace.jumpTo(story.call().plusDays(2), 10, 20);
        Map<String, NominationStory> filed = nominations.file(cohort, stories);
        pace.jumpTo(story.call().plusDays(3), 14, 5);
        nominations.answer(filed);
        pace.jumpTo(story.call().plusDays(4), 9, 40);
        nominations.recommend(filed);
        pace.jumpTo(story.call().plusDays(7), 15, 30);
        nominations.verify(filed);
        nominations.withdraw(filed);
        return filed;
    }

    void select(CohortStory story, String cohort, Map<String, NominationStory> filed) {
        LocalDate closed = story.call().plusDays(CLOSED);
        pace.passTo(closed, 9, cohort);
        rating.rate(cohort, closed.plusDays(4), filed);
        pace.passTo(closed.plusDays(5), 9, cohort);
        pace.passTo(closed.plusDays(7), 14, cohort);
        panel.score(cohort, filed);
        watch.look(cohort);
        pace.passTo(closed.plusDays(10), 14, cohort);
        Object judges = story.plan().get("judges");
        desk.decide(cohort, "holdPanelMeeting", Map.of("outcome", "CONFIRMED", "attended", judges, "flags", List.of()));
        pace.passTo(closed.plusDays(11), 10, cohort);
        desk.decide(cohort, "approveShortlist", Map.of("outcome", "APPROVED", "struck", List.of()));
        pace.passTo(closed.plusDays(13), 16, cohort);
        desk.decide(cohort, "decideByPartyCommittee", Map.of("due", 9, "present", 8, "yes", 8, "outcome", "APPROVED"));
        pace.runJobs(cohort);
    }

    /** The notice ends without an objection; the stars hold their term and stand the check in its middle. */
    void term(CohortStory story, String cohort) {
        LocalDate over = pace.workingDays(pace.today(), 7);
        pace.passTo(over, 9, cohort);
        stars(cohort).forEach(star -> pace.runJobs(star.number()));
        LocalDate from = pace.today();
        desk.decide(cohort, "grantAllowances", Map.of("document", "海盈人〔" + story.year() + "〕18号"));
        pace.passTo(from.plusMonths(HALF).plusDays(2), 9, cohort);
        desk.decide(cohort, "checkMidTerm", Map.of("rows", checks(cohort)));
        pace.passTo(from.plusMonths(WHOLE).plusDays(2), 9, cohort);
    }

    private List<CohortNominee> stars(String cohort) {
        return nominees.of(cohort).stream()
                .filter(nominee -> nominee.state().equals("APPOINTED"))
                .toList();
    }

    private List<Map<String, Object>> checks(String cohort) {
        return stars(cohort).stream()
                .map(star -> Map.<String, Object>of(
                        "star",
                        star.number() + " " + people.require(star.personId()).name(),
                        "score",
                        star.total().intValue()))
                .toList();
    }
}
