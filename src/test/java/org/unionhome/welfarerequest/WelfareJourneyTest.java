package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** One journey for each end of the process. */
@UnionHomeTest
class WelfareJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    BenefitLedger benefits;

    WelfareCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new WelfareCases(driver, db);
    }

    @Test
    void aHardshipCaseIsPaidConfirmedReviewedAndLeavesTheFile() {
        String number = cases.atApproval(5000);
        cases.approve(number, COMMITTEE, CHAIR).pay(number, "BANK_TRANSFER").receive(number);
        assertThat(driver.state(number)).isEqualTo("ON_FILE");
        driver.after(Duration.ofDays(367), number);
        cases.decide(number, "reviewHardship", OFFICER, "outcome", "CONTINUE", "comment", "仍需治疗,收入未变");
        driver.after(Duration.ofDays(367), number);
        cases.decide(number, "reviewHardship", OFFICER, "outcome", "EXIT", "comment", "子女已就业,收入好转");

        assertThat(driver.state(number)).isEqualTo("EXITED");
        assertThat(driver.file(number).open()).isFalse();
        assertThat(benefits.received(cases.applicant(number), 2021)).isEqualByComparingTo("5000");
        assertThat(driver.ledger(number))
                .containsExactly(
                        "requestSubmitted",
                        "checkDuplicates=CLEAR",
                        "checkRequest=PASSED",
                        "visitHome",
                        "confirmVisit=CONFIRMED",
                        "verifyIncome",
                        "classifyHardship=DEEP",
                        "assessRequest=RECOMMENDED",
                        "publishNotice",
                        "removeNotice",
                        "routeApproval=COMMITTEE",
                        "approveRequest=APPROVED",
                        "approveRequest=APPROVED",
                        "payBenefit",
                        "confirmReceipt",
                        "reviewHardship=CONTINUE",
                        "reviewHardship=EXIT");
    }
}
