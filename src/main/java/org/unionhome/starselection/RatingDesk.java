package org.unionhome.starselection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.BallotPlan;
import org.unionhome.ballot.BallotResult;
import org.unionhome.ballot.Ballots;
import org.unionhome.ballot.Item;
import org.unionhome.ballot.Mode;
import org.unionhome.calendar.Rules;
import org.unionhome.people.People;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starselection.form.OpenRating;

/** The democratic rating: one secret ballot of the staff delegates about all who are eligible. */
@Component
class RatingDesk {

    static final List<String> MARKS = List.of("EXCELLENT", "GOOD", "FAIR", "POOR");
    private static final String RULE = "star-rating";
    private static final int LONGEST_DAYS = 60;

    private final StarSelections selections;
    private final CohortNominations nominations;
    private final Ballots ballots;
    private final People people;
    private final SelectionWords words;
    private final Rules rules;
    private final JdbcClient db;
    private final Clock clock;

    RatingDesk(
            StarSelections selections,
            CohortNominations nominations,
            Ballots ballots,
            People people,
            SelectionWords words,
            Rules rules,
            JdbcClient db,
            Clock clock) {
        this.selections = selections;
        this.nominations = nominations;
        this.ballots = ballots;
        this.people = people;
        this.words = words;
        this.rules = rules;
        this.db = db;
        this.clock = clock;
    }

    List<CohortNominee> eligible(String cohort) {
        return nominations.of(cohort).stream()
                .filter(nominee -> nominee.state().equals("PREPARED"))
                .toList();
    }

    /** Staff delegates of all units who are not rated themselves. */
    Set<String> electors(String cohort) {
        Set<String> delegates = new LinkedHashSet<>(
                db.sql("""
                        select distinct p.id from role_grant g join person p on p.id = g.person_id
                        where g.role = 'staffDelegate' and p.active and g.valid_from <= :today
                          and (g.valid_to is null or g.valid_to >= :today) order by p.id""").param("today", today()).query(String.class).list());
        delegates.removeAll(nominees(cohort));
        return delegates;
    }

    /** @throws Refusal when the last day or the counters will not do, or too few may vote */
    void open(String cohort, OpenRating form) {
        List<String> counters = counters(cohort, form);
        if (form.lastDay().isBefore(today()) || form.lastDay().isAfter(today().plusDays(LONGEST_DAYS))) {
            throw new Refusal("star-selection.refusal.ratingDay", LONGEST_DAYS);
        }
        StarSelection selection = selections.require(cohort);
        List<Item> items = eligible(cohort).stream()
                .map(nominee -> new Item(nominee.number(), label(nominee)))
                .toList();
        if (items.isEmpty()) {
            throw new Refusal("star-selection.refusal.nobodyToRate");
        }
        List<String> choices = new ArrayList<>(MARKS);
        choices.add(BallotPlan.ABSTAIN);
        String ballot = ballots.open(new BallotPlan(
                cohort,
                "star-selection.ballot.title",
                List.of(selection.plan().name()),
                form.mode(),
                items,
                choices,
                electors(cohort),
                counters,
                form.lastDay().plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                RULE));
        selections.change(cohort, each -> each.ratingOpened(ballot, form.lastDay()));
    }

    private String label(CohortNominee nominee) {
        return words.text("text.nominee", words.name(nominee.personId()), words.unit(nominee.branchCode()));
    }

    private List<String> counters(String cohort, OpenRating form) {
        if (form.mode() == Mode.ELECTRONIC) {
            return List.of();
        }
        if (form.counterOne() == null
                || form.counterTwo() == null
                || form.counterOne().equals(form.counterTwo())) {
            throw new Refusal("star-selection.refusal.twoCounters");
        }
        List<String> counters = List.of(form.counterOne(), form.counterTwo());
        counters.forEach(people::require);
        if (counters.stream().anyMatch(nominees(cohort)::contains)) {
            throw new Refusal("star-selection.refusal.counterIsRated");
        }
        return counters;
    }

    private Set<String> nominees(String cohort) {
        return eligible(cohort).stream().map(CohortNominee::personId).collect(Collectors.toSet());
    }

    /** Ends the ballot, unless it has ended by itself, and says whether enough took part. */
    boolean count(StarSelection selection) {
        String ballot = selection.ballotId().orElseThrow();
        ballots.close(ballot);
        return ballots.result(ballot).quorumReached();
    }

    boolean ended(StarSelection selection) {
        return selection
                .ballotId()
                .map(ballot -> ballots.require(ballot).state() == Ballot.State.CLOSED)
                .orElse(false);
    }

    boolean quorumReached(StarSelection selection) {
        return ballots.result(selection.ballotId().orElseThrow()).quorumReached();
    }

    void cancel(StarSelection selection) {
        selection.ballotId().ifPresent(ballots::cancel);
    }

    /** The points of each nomination that was rated, as a part of the weight that the rating has in this cohort. */
    Map<String, BigDecimal> points(StarSelection selection) {
        Map<String, BigDecimal> worth = new LinkedHashMap<>();
        MARKS.forEach(mark -> worth.put(
                mark, rules.require("star-selection.rating." + mark, today()).value()));
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        BallotResult result = ballots.result(selection.ballotId().orElseThrow());
        result.items()
                .forEach(item -> points.put(
                        item.item().key(),
                        RatingPoints.of(
                                item.counts(), worth, selection.weights().democratic())));
        return points;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
