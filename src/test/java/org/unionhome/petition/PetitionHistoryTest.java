package org.unionhome.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.UnionClock;
import org.unionhome.cases.BoardFigure;
import org.unionhome.cases.LedgerProof;
import org.unionhome.support.Figures;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.DemoHistory;

/** The demo history is lived through the real process, and adds up to the figure that the union published. */
@UnionHomeTest
class PetitionHistoryTest {

    private static final LocalDate FROM = LocalDate.of(2018, 8, 1);
    private static final LocalDate TO = LocalDate.of(2021, 7, 31);

    @Autowired
    List<DemoHistory> histories;

    @Autowired
    List<BoardFigure> figures;

    @Autowired
    JdbcClient db;

    @Autowired
    UnionClock clock;

    @Autowired
    LedgerProof proof;

    @Autowired
    MessageSource texts;

    /** Rolled back at the end, for the lists of other tests. */
    @Test
    @Transactional
    void thePetitionsSettledInThreeYearsAreThoseThatTheUnionPublished() {
        DemoHistory history = histories.stream()
                .filter(candidate -> candidate.process().equals("petition"))
                .findFirst()
                .orElseThrow();
        long before = settled();
        List<String> there = numbers();
        history.live(done -> {});
        clock.reset();

        assertThat(settled() - before).isEqualTo(Figures.of("petitionsSettled"));
        List<String> lived = numbers();
        lived.removeAll(there);
        assertThat(lived).hasSize(history.size());
        assertThat(states(lived, "is not null"))
                .contains(
                        "OPINION_ACCEPTED",
                        "OPINION_FINAL",
                        "REVIEW_ACCEPTED",
                        "RE_REVIEWED",
                        "MEDIATED",
                        "SUGGESTION_ANSWERED",
                        "REFERRED",
                        "NOT_ACCEPTED",
                        "WITHDRAWN");
        assertThat(states(lived, "is null"))
                .containsExactlyInAnyOrder("SEALED", "ACCEPTANCE", "STUDY", "INVESTIGATION", "REVIEW");
        assertThat(candidates(lived, "handleAccusation")).containsExactly("discipline");
        assertThat(proof.verify().firstBreak()).isEmpty();
    }

    private List<String> candidates(List<String> cases, String task) {
        return db.sql("select candidate from open_task where task_key = :task and case_number in (:cases)")
                .param("task", task)
                .param("cases", cases)
                .query(String.class)
                .list();
    }

    private long settled() {
        return figures.stream()
                .filter(figure -> figure.textKey().equals("petition.board.settled"))
                .findFirst()
                .orElseThrow()
                .count(FROM, TO);
    }

    private List<String> numbers() {
        return new java.util.ArrayList<>(
                db.sql("select case_number from petition").query(String.class).list());
    }

    private List<String> states(List<String> numbers, String closed) {
        return db.sql("select distinct state from petition where case_number = any(:numbers) and closed_on " + closed)
                .param("numbers", numbers.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    @Test
    void everyParameterAndEveryWordOfTheLedgerHasAText() {
        List<String> rules = db.sql("select distinct split_part(key, 'petition.', 2) from rule_parameter"
                        + " where key like 'petition.%'")
                .query(String.class)
                .list();
        assertThat(rules)
                .isNotEmpty()
                .allSatisfy(
                        key -> assertThat(key.endsWith(".due") ? text(key.replace(".due", "")) : text("rule." + key))
                                .as(key)
                                .isNotNull());
        for (PetitionState state : PetitionState.values()) {
            assertThat(text("state." + state)).as(state.name()).isNotNull();
        }
        for (Writings.Kind kind : Writings.Kind.values()) {
            assertThat(text("writing." + kind)).as(kind.name()).isNotNull();
        }
    }

    private String text(String key) {
        return texts.getMessage("petition." + key, null, null, Locale.SIMPLIFIED_CHINESE);
    }
}
