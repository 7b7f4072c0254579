package org.unionhome.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class LedgerProofTest {

    @Autowired
    LedgerProof proof;

    @Autowired
    Ledger ledger;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    private String number;

    @BeforeEach
    void aDecidedCase() {
        number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1, "comment", "修泵"));
        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "GRANTED", "comment", "同意"));
    }

    @Test
    void anUntouchedLedgerIsIntact() {
        assertThat(proof.verify().firstBreak()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update ledger set outcome = 'REFUSED'",
                "delete from ledger",
                "truncate ledger cascade",
                "update ledger_seal set hash = 'x'",
                "delete from ledger_seal",
                "truncate ledger_seal"
            })
    void theDatabaseItselfRefusesChanges(String statement) {
        transaction.executeWithoutResult(status -> {
            proof.seal(LocalDate.now(clock));
            assertThatThrownBy(() -> db.sql(statement).update()).hasStackTraceContaining("append-only");
            status.setRollbackOnly();
        });
    }

    @Test
    void aChangedLineIsFoundEvenWhenTheTriggerWasSwitchedOff() {
        assertBreak("update ledger set outcome = 'REFUSED' where chain = :n and seq = 2", "LINE_CHANGED", 2);
    }

    @Test
    void aMissingLineIsFound() {
        assertBreak(
                "with t as (delete from ledger_text where chain = :n) delete from ledger where chain = :n and seq = 2",
                "LINE_MISSING",
                3);
    }

    @Test
    void aChangedTextIsFound() {
        assertBreak("update ledger_text set text = '不同意' where chain = :n and seq = 2", "TEXT_CHANGED", 2);
    }

    @Test
    void anErasedTextLeavesTheChainIntact() {
        withoutTriggers(() -> {
            db.sql("delete from ledger_text where chain = :n")
                    .param("n", number)
                    .update();
            assertThat(proof.verify().firstBreak()).isEmpty();
        });
    }

    @Test
    void linesThatAreDatedBeforeTheSealDoNotBreakIt() {
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            proof.seal(LocalDate.now(clock));
            driver.on(LocalDate.of(2020, 5, 6));
            driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));

            assertThat(proof.verify().firstBreak()).isEmpty();
            assertThat(proof.verify().seals()).isPositive();
        });
    }

    @Test
    void aChainCutAtItsEndNoLongerFitsTheSeal() {
        withoutTriggers(() -> {
            proof.seal(LocalDate.now(clock));
            assertThat(proof.verify().firstBreak()).isEmpty();

            db.sql("delete from ledger where chain = :n and seq = 3")
                    .param("n", number)
                    .update();

            assertThat(proof.verify().firstBreak())
                    .hasValueSatisfying(found -> assertThat(found.reason()).isEqualTo("HEADS_DIFFER"));
        });
    }

    private void assertBreak(String tampering, String reason, int seq) {
        withoutTriggers(() -> {
            db.sql(tampering).param("n", number).update();
            assertThat(proof.verify().firstBreak()).contains(new LedgerProof.Break(number, seq, reason));
        });
    }

    /** As somebody with the owner's rights could; everything is rolled back. */
    private void withoutTriggers(Runnable tampering) {
        transaction.executeWithoutResult(status -> {
            db.sql("alter table ledger disable trigger user").update();
            tampering.run();
            status.setRollbackOnly();
        });
    }
}
