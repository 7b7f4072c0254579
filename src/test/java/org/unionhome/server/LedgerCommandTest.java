package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class LedgerCommandTest {

    @Autowired
    LedgerCommand command;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theExitCodeTellsWhetherTheLedgerIsIntact() {
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
        assertThat(command.verify()).isZero();

        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            db.sql("alter table ledger disable trigger user").update();
            db.sql("update ledger set outcome = 'GRANTED' where chain = :number")
                    .param("number", number)
                    .update();

            assertThat(command.verify()).isEqualTo(LedgerCommand.BROKEN);
        });
    }
}
