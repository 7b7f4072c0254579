package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.UnionClock;
import org.unionhome.cases.LedgerProof;
import org.unionhome.support.Figures;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.DemoHistory;

/** The nine meetings and their demands add up to what the union published, counted from cases; and today every state is there. */
@UnionHomeTest
class MeetingHistoryTest {

    private static final String PAST =
            "from demand_follow_up d join dialogue_meeting m on m.case_number = d.meeting_number"
                    + " where m.held_on between date '2018-08-01' and date '2021-07-27' and ";

    private String[] before;

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
        int[] told = {0};
        history.live(done -> told[0] = done);
        clock.reset();

        assertThat(told[0]).isEqualTo(history.size());
        figuresCountedFromCases();
        assertThat(states("d.case_number like 'SQ-%'")).contains(DEMAND_STATES);
        assertThat(meetingStates()).contains("COLLECTING", "CONFIRMING", "CLOSED");
        assertThat(count("merged_into is not null")).isGreaterThanOrEqualTo(2);
        assertThat(count("origin = 'ANONYMOUS'")).isEqualTo(1);
        assertThat(count("extensions = 1")).isEqualTo(1);
        assertThat(proof.verify().firstBreak()).isEmpty();
        assertThat(ledgerWords())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(text("outcome." + word)).as(word).isNotNull());
    }

    private static final String[] DEMAND_STATES = {
        "COLLECTED",
        "RAISED",
        "ASSIGNED",
        "REPLYING",
        "APPROVING",
        "CARRYING_OUT",
        "VERIFYING",
        "RATING",
        "AT_CHAIRMAN",
        "WELFARE_ADVISED",
        "ON_BARGAINING_LIST",
        "MERGED",
        "RESOLVED",
        "PLANNED",
        "EXPLAINED",
        "WITHDRAWN"
    };

    private void figuresCountedFromCases() {
        assertThat(db.sql(
                                "select count(*) from dialogue_meeting where state = 'CLOSED' and case_number <> all (:before)"
                                        + " and held_on between date '2018-08-01' and date '2021-07-27'")
                        .param("before", before)
                        .query(Long.class)
                        .single())
                .isEqualTo(Figures.of("dialogueMeetings"));
        assertThat(past("true")).isEqualTo(Figures.of("demands"));
        assertThat(
                        past(
                                "d.matter = 'LIVELIHOOD' and d.result in ('RESOLVED', 'PARTLY_RESOLVED', 'PLANNED', 'EXPLAINED')"))
                .isEqualTo(Figures.of("livelihoodAnswered"));
        assertThat(past("d.matter = 'UNIT_ISSUE' and d.result = 'RESOLVED'")).isEqualTo(Figures.of("unitIssuesSolved"));
        assertThat(past("d.rating in (3, 4) and d.settled_on is not null and d.closed_on is not null"))
                .isEqualTo(Figures.of("demands"));
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

    private List<String> states(String where) {
        return db.sql("select distinct d.state from demand_follow_up d where d.case_number <> all (:before) and "
                        + where)
                .param("before", before)
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
