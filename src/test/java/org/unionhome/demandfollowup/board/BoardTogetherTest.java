package org.unionhome.demandfollowup.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.demandfollowup.DemandCases;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class BoardTogetherTest {

    private static final BoardFilter YEAR = BoardFilter.of(Map.of("from", "2091-01-01", "to", "2091-12-31"));
    private static final int READS = 40;

    @Autowired
    Board board;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    private BoardFixture fixture;
    private final AtomicInteger reading = new AtomicInteger();

    @BeforeEach
    void demands() {
        fixture = new BoardFixture(db);
        fixture.clear();
        fixture.fill(51);
    }

    @AfterEach
    void nothingIsLeft() {
        fixture.clear();
    }

    @Test
    void numbersAndListAgreeWhileOthersRaiseAndSettle() {
        reading.set(2);
        List<Callable<Integer>> actions = new ArrayList<>();
        actions.add(() -> change(1));
        actions.add(() -> change(2));
        actions.add(this::raise);
        actions.add(this::read);
        actions.add(this::read);

        List<Together.Result<Integer>> results = Together.run(actions);

        assertThat(results).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(results.subList(0, 3))
                .allSatisfy(result -> assertThat(result.value()).isPositive());
        assertThat(results.subList(3, 5))
                .allSatisfy(result -> assertThat(result.value()).isGreaterThan(1));
    }

    @Test
    void numbersAndListAgreeWhileRealCasesAreDecided() {
        DemandCases demands = new DemandCases(driver, db);
        String first = demands.raise();
        String second = demands.raise();
        BoardFilter days = BoardFilter.of(Map.of("from", "2021-03-01", "to", "2021-03-01"));

        List<Together.Result<Object>> results = Together.run(
                List.of(() -> demands.replied(first, "C").rate(first, 4), () -> demands.replied(second, "A"), () -> {
                    agree(days);
                    return true;
                }));

        assertThat(results).allSatisfy(result -> assertThat(result.failure()).isNull());
        assertThat(List.of(driver.state(first), driver.state(second))).containsExactly("EXPLAINED", "CARRYING_OUT");
        agree(days);
    }

    private void agree(BoardFilter filter) {
        for (int i = 0; i < READS; i++) {
            Board.View view = board.view(filter, 10_000);
            for (BoardGroup part : BoardGroup.PARTS) {
                assertThat(view.rows())
                        .filteredOn(row -> BoardGroup.partOf(row.state()) == part)
                        .hasSize((int) view.counts().of(part));
            }
            assertThat(view.rows()).hasSize((int) view.counts().raised());
        }
    }

    private int change(int seed) {
        Random chance = new Random(seed);
        int changes = 0;
        while (reading.get() > 0) {
            String state = BoardFixture.STATES.get(chance.nextInt(BoardFixture.STATES.size() - 1));
            db.sql("update demand_follow_up set state = :state where case_number = :number")
                    .param("state", state)
                    .param("number", "SQ-2091-%05d".formatted(1 + chance.nextInt(51)))
                    .update();
            changes++;
        }
        return changes;
    }

    private int raise() {
        int raised = 0;
        while (reading.get() > 0 && raised < 400) {
            fixture.add(1000 + raised, "RAISED", "新来的", raised);
            raised++;
        }
        return raised;
    }

    /** @return how many different headlines were seen */
    private int read() {
        try {
            List<BoardCounts> seen = new ArrayList<>();
            for (int i = 0; i < READS; i++) {
                Board.View view = board.view(YEAR, 1000);
                seen.add(view.counts());
                for (BoardGroup part : BoardGroup.PARTS) {
                    assertThat(view.rows())
                            .filteredOn(row -> BoardGroup.partOf(row.state()) == part)
                            .hasSize((int) view.counts().of(part));
                }
                assertThat(view.rows()).hasSize((int) view.counts().raised());
                assertThat(view.total()).isEqualTo(view.counts().raised());
                assertThat(view.rows()).filteredOn(BoardRow::overdue).hasSize((int)
                        view.counts().overdue());
            }
            return (int) seen.stream().distinct().count();
        } finally {
            reading.decrementAndGet();
        }
    }
}
