package org.unionhome.welfarerequest;

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
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.DemoHistory;

/** The demo history is lived through the real process: what it leaves must look like a union's two years. */
@UnionHomeTest
class WelfareHistoryTest {

    private static final String NEW_CASES =
            "from welfare_request r join case_file c on c.number = r.case_number where c.number <> all (:before) and ";

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

    /** Rolled back at the end, for the lists of other tests; and lived without the members that other tests made. */
    @Test
    @Transactional
    void twoYearsOfCasesEndInAllWaysAndTheOpenOnesWaitEverywhere() {
        DemoHistory history = histories.stream()
                .filter(candidate -> candidate.process().equals("welfare-request"))
                .findFirst()
                .orElseThrow();
        db.sql("update person set active = false where name = :made")
                .param("made", WelfareCases.MADE_NAME)
                .update();
        before = db.sql("select case_number from welfare_request")
                .query(String.class)
                .list()
                .toArray(String[]::new);
        history.live(done -> {});
        clock.reset();

        assertThat(count("true")).isEqualTo(history.size()).isGreaterThanOrEqualTo(50);
        assertThat(count("c.opened_at < '2022-01-01'")).isGreaterThanOrEqualTo(40);
        assertThat(states("c.closed_at is not null"))
                .contains(
                        "COMPLETED",
                        "UNCONFIRMED",
                        "EXITED",
                        "DUPLICATE_REFUSED",
                        "BRANCH_REJECTED",
                        "URGENCY_REFUSED",
                        "NOT_ELIGIBLE",
                        "NOT_RECOMMENDED",
                        "REJECTED",
                        "STOPPED_BY_OBJECTION",
                        "RECOVERED",
                        "WITHDRAWN");
        assertThat(states("c.closed_at is null"))
                .contains(
                        "URGENT_DECISION",
                        "BRANCH_CHECK",
                        "AMENDMENT",
                        "HOME_VISIT",
                        "VISIT_CONFIRMATION",
                        "INCOME_CHECK",
                        "ASSESSMENT",
                        "ON_NOTICE",
                        "OBJECTION",
                        "APPROVAL",
                        "PAYMENT",
                        "ADVANCE_PAYMENT",
                        "RECEIPT",
                        "ON_FILE");
        assertThat(proof.verify().firstBreak()).isEmpty();
        assertThat(ledgerWords())
                .hasSizeGreaterThan(10)
                .allSatisfy(word -> assertThat(text("outcome." + word)).as(word).isNotNull());
    }

    @Test
    void everyParameterHasANameThatTheUnionOfficeUnderstands() {
        assertThat(db.sql(
                                "select distinct split_part(key, 'welfare-request.', 2) from rule_parameter"
                                        + " where key like 'welfare-request.%' and key not like '%.due' and key not like '%.test%'")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(text("rule." + key)).as(key).isNotNull());
    }

    private List<String> ledgerWords() {
        return db.sql(
                        "select distinct action || '.' || outcome from ledger where chain like 'WR-%' and outcome is not null")
                .query(String.class)
                .list();
    }

    private String text(String key) {
        return texts.getMessage("welfare-request." + key, null, null, Locale.SIMPLIFIED_CHINESE);
    }

    private long count(String where) {
        return db.sql("select count(*) " + NEW_CASES + where)
                .param("before", before)
                .query(Long.class)
                .single();
    }

    private List<String> states(String where) {
        return db.sql("select distinct r.state " + NEW_CASES + where)
                .param("before", before)
                .query(String.class)
                .list();
    }
}
