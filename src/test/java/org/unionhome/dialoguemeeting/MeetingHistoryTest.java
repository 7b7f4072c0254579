package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.UnionClock;
import org.unionhome.cases.BoardFigure;
import org.unionhome.cases.LedgerProof;
import org.unionhome.demandfollowup.board.BoardCounts;
import org.unionhome.demandfollowup.board.BoardNumbers;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.support.Figures;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.DemoHistory;

/** The nine meetings and their demands add up to what the union published, as its board counts them; and today every state and colour is there. */
@UnionHomeTest
class MeetingHistoryTest {

    private static final String PAST =
            "from demand_follow_up d join dialogue_meeting m on m.case_number = d.meeting_number"
                    + " where m.held_on between date '2018-08-01' and date '2021-07-31' and ";

    /** The three years of which the union published its figures. */
    private static final String FROM = "2018-08-01";

    private static final String TO = "2021-07-31";

    private String[] before;

    @Autowired
    ApplicationContext context;

    @Autowired
    List<BoardFigure> figures;

    @Autowired
    List<DemoHistory> histories;

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
    void threeYearsOfMeetingsAddUpToWhatTheUnionPublished() {
        DemoHistory history = histories.stream()
                .filter(candidate -> candidate.process().equals("dialogue-meeting"))
                .findFirst()
                .orElseThrow();
        before = db.sql("select number from case_file")
                .query(String.class)
                .list()
                .toArray(String[]::new);
        BoardCounts demandsBefore = BoardNumbers.raised(context, FROM, TO);
        long heldBefore = held();
        int[] told = {0};
        history.live(done -> told[0] = done);
        clock.reset();

        assertThat(told[0]).isEqualTo(history.size());
        figuresOnTheBoard(demandsBefore, heldBefore);
        assertThat(lived("state", "true"))
                .containsExactlyInAnyOrder(
                        Stream.of(DemandState.values()).map(Enum::name).toArray(String[]::new));
        assertThat(lived("ladder", "state = any (:open)"))
                .containsExactlyInAnyOrder("GREEN", "YELLOW", "ORANGE", "RED", "CHAIRMAN");
        assertThat(count("unrated")).isPositive();
        assertThat(meetingStates()).contains("COLLECTING", "CONFIRMING", "CLOSED");
        assertThat(count("merged_into is not null")).isGreaterThanOrEqualTo(2);
        assertThat(count("origin = 'ANONYMOUS'")).isEqualTo(1);
        assertThat(count("extensions = 1")).isEqualTo(1);
        assertThat(proof.verify().firstBreak()).isEmpty();
        assertThat(ledgerWords())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(text("outcome." + word)).as(word).isNotNull());
    }

    private void figuresOnTheBoard(BoardCounts before, long heldBefore) {
        BoardCounts now = BoardNumbers.raised(context, FROM, TO);
        assertThat(now.raised() - before.raised()).isEqualTo(Figures.of("demands"));
        assertThat(now.livelihoodAnswered() - before.livelihoodAnswered()).isEqualTo(Figures.of("livelihoodAnswered"));
        assertThat(now.unitIssuesSolved() - before.unitIssuesSolved()).isEqualTo(Figures.of("unitIssuesSolved"));
        assertThat(held() - heldBefore).isEqualTo(Figures.of("dialogueMeetings"));
        assertThat(past("d.rating in (3, 4) and d.settled_on is not null and d.closed_on is not null"))
                .isEqualTo(Figures.of("demands"));
    }

    private long held() {
        return figures.stream()
                .filter(figure -> figure.textKey().equals("dialogue-meeting.figure.held"))
                .findFirst()
                .orElseThrow()
                .count(LocalDate.parse(FROM), LocalDate.parse(TO));
    }

    private long past(String where) {
        return db.sql("select count(*) " + PAST + where + " and d.case_number <> all (:before)")
                .param("before", before)
                .query(Long.class)
                .single();
    }

    private long count(String where) {
        return db.sql("select count(*) from demand_follow_up where case_number <> all (:before) and " + where)
                .param("before", before)
                .query(Long.class)
                .single();
    }

    private List<String> lived(String column, String where) {
        return db.sql("select distinct " + column + " from demand_follow_up where case_number <> all (:before) and "
                        + where)
                .param("before", before)
                .param("open", DemandState.openNames().toArray(String[]::new))
                .query(String.class)
                .list();
    }

    private List<String> meetingStates() {
        return db.sql("select distinct state from dialogue_meeting where case_number <> all (:before)")
                .param("before", before)
                .query(String.class)
                .list();
    }

    private List<String> ledgerWords() {
        return db.sql(
                        "select distinct action || '.' || outcome from ledger where chain like 'DH-%' and outcome is not null")
                .query(String.class)
                .list();
    }

    @Test
    void everyParameterHasANameThatTheUnionOfficeUnderstands() {
        assertThat(db.sql("select distinct split_part(key, 'dialogue-meeting.', 2) from rule_parameter"
                                + " where key like 'dialogue-meeting.%' and key not like '%.due'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(text("rule." + key)).as(key).isNotNull());
    }

    private String text(String key) {
        return texts.getMessage("dialogue-meeting." + key, null, null, Locale.SIMPLIFIED_CHINESE);
    }
}
