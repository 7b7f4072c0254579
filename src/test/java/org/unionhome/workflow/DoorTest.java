package org.unionhome.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.cases.LedgerProof;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class DoorTest {

    private static final Map<String, Object> LOAN = Map.of("tool", "绝缘手套", "days", 3);

    @Autowired
    CaseDriver driver;

    @Autowired
    Door door;

    @Autowired
    JdbcClient db;

    @Autowired
    LedgerProof proof;

    @Test
    void aGrantedLoanIsRecordedAndClosed() {
        String number = driver.submit("linxiaohe", "tool-loan", LOAN);
        assertThat(number).matches("TL-\\d{4}-\\d{5}");

        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "GRANTED"));

        assertThat(driver.state(number)).isEqualTo("LENT");
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(driver.ledger(number)).containsExactly("loanRequested", "approveLoan=GRANTED", "recordLoan");
        assertThat(proof.verify().firstBreak()).isEmpty();
    }
}
