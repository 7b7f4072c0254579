package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** Members who have left, households that nobody asked about, and a parameter that nobody entered. */
@UnionHomeTest
class WelfareLeaversTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    NoticeBoard board;

    @Autowired
    Reading reading;

    WelfareCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new WelfareCases(driver, db, board);
    }

    @Test
    void aRetirementGiftIsPaidAfterTheMemberHasLeft() {
        String number = cases.submit(gift(RequestType.RETIREMENT, 500));
        leaves(cases.applicant(number));

        assertThat(form(number, "checkRequest", BRANCH_CHAIR)).isEqualTo(MADE_NAME + " 晒盐一班");
        cases.check(number);
        assertThat(form(number, "approveRequest", OFFICER)).isEqualTo(MADE_NAME + " 晒盐一班");
        cases.approve(number, OFFICER);
        assertThat(form(number, "payBenefit", FINANCE)).isEqualTo(MADE_NAME + " 晒盐一班");
        cases.pay(number, "GOODS");
        assertThat(driver.state(number)).isEqualTo("RECEIPT");
        driver.after(java.time.Duration.ofDays(15), number);
        assertThat(driver.state(number)).isEqualTo("UNCONFIRMED");
    }

    @Test
    void theFamilyOfAMemberWhoHasLeftIsVisitedAndPutOnNotice() {
        String number = cases.submit(aid(RequestType.HARDSHIP, 900));
        leaves(cases.applicant(number));
        cases.check(number);

        assertThat(form(number, "visitHome", BRANCH_CHAIR)).isEqualTo(MADE_NAME + " 晒盐一班");
        cases.visit(number).income(number, 3000).assess(number, 900);
        assertThat(cases.noticeUp(number)).isTrue();
    }

    private void leaves(String person) {
        db.sql("update person set active = false where id = :id")
                .param("id", person)
                .update();
    }

    private String form(String number, String task, String holder) {
        var data = reading.taskForm(holder, driver.task(number, task).taskId()).data();
        return data.get("applicantName") + " " + data.get("unitName");
    }

    @Test
    void ofAGiftNoHouseholdIsKept() {
        var form = aid(RequestType.HOSPITAL, 300);
        form.put("homes", 2);
        String number = cases.submit(form);

        assertThat(cases.text("medical_cost_cny || ' ' || homes", number)).isEqualTo("0.00 0");
        assertThat(members(number)).isZero();
        assertThat(members(cases.submit(aid(RequestType.HARDSHIP, 300)))).isEqualTo(1);
    }

    private int members(String number) {
        return db.sql("select count(*) from welfare_request_family_member where welfare_request = :n")
                .param("n", number)
                .query(Integer.class)
                .single();
    }

    @Test
    void withoutTheLocalAllowanceNobodyIsClassedAndTheOfficerIsToldWhy() {
        String number = cases.submit(aid(RequestType.HARDSHIP, 900));
        cases.check(number).visit(number);
        BigDecimal before = dibao(BigDecimal.ZERO);
        try {
            assertThatThrownBy(() -> cases.income(number, 3000))
                    .satisfies(no -> assertThat(refusal(no)).isEqualTo("welfare-request.refusal.dibaoMissing"));
        } finally {
            dibao(before);
        }
        cases.income(number, 3000);
        assertThat(driver.state(number)).isEqualTo("ASSESSMENT");
    }

    private static String refusal(Throwable no) {
        for (Throwable each = no; each != null; each = each.getCause()) {
            if (each instanceof Refusal refusal) {
                return refusal.key();
            }
        }
        return null;
    }

    private BigDecimal dibao(BigDecimal value) {
        BigDecimal before = db.sql("select value from rule_parameter where key = 'welfare-request.dibao'")
                .query(BigDecimal.class)
                .single();
        db.sql("update rule_parameter set value = :value where key = 'welfare-request.dibao'")
                .param("value", value)
                .update();
        return before;
    }
}
