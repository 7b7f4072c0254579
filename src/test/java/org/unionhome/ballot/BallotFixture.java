package org.unionhome.ballot;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.UnionClock;
import org.unionhome.support.CaseDriver;

/** Opens ballots in a small case, and fills in papers. */
final class BallotFixture {

    static final List<String> YES_NO = List.of("YES", "NO", "ABSTAIN");
    static final List<String> GRADES = List.of("EXCELLENT", "GOOD", "FAIR", "POOR", "ABSTAIN");

    private final CaseDriver driver;
    private final JdbcClient db;
    private final Ballots ballots;
    private final UnionClock clock;

    BallotFixture(CaseDriver driver, JdbcClient db, Ballots ballots, UnionClock clock) {
        this.driver = driver;
        this.db = db;
        this.ballots = ballots;
        this.clock = clock;
    }

    /** People of the demo union who work here, always the same ones. */
    List<String> persons(int count) {
        return db.sql("select id from person where active order by id limit :n")
                .param("n", count)
                .query(String.class)
                .list();
    }

    Instant inDays(int days) {
        return clock.instant().plus(Duration.ofDays(days));
    }

    String caseNumber() {
        return driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 3));
    }

    BallotPlan plan(List<String> electors, int items, List<String> choices, String rule) {
        return plan(Mode.ELECTRONIC, electors, List.of(), items, choices, rule);
    }

    BallotPlan plan(
            Mode mode, List<String> electors, List<String> counters, int items, List<String> choices, String rule) {
        List<Item> on = IntStream.rangeClosed(1, items)
                .mapToObj(i -> new Item("TM-2026-%05d".formatted(i), "提名 " + i))
                .toList();
        return new BallotPlan(
                caseNumber(),
                "tool-loan.name",
                List.of(),
                mode,
                on,
                choices,
                Set.copyOf(electors),
                counters,
                inDays(5),
                rule);
    }

    String open(List<String> electors, int items, List<String> choices, String rule) {
        return ballots.open(plan(electors, items, choices, rule));
    }

    String openPaper(List<String> electors, List<String> counters, int items, String rule) {
        return ballots.open(plan(Mode.PAPER, electors, counters, items, YES_NO, rule));
    }

    /** The same choice for every item. */
    Map<String, String> paper(String id, String choice) {
        Map<String, String> paper = new LinkedHashMap<>();
        ballots.require(id).items().forEach(item -> paper.put(item.key(), choice));
        return paper;
    }

    List<String> castAll(String id, List<String> electors, String choice) {
        List<String> codes = new ArrayList<>();
        electors.forEach(elector -> codes.add(ballots.cast(elector, id, paper(id, choice))));
        return codes;
    }
}
