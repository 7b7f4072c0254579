package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.OrphanedTasks;
import org.unionhome.workflow.Reading;

/** Members who have left, households that nobody asked about, and a parameter that nobody entered. */
@UnionHomeTest
@ExtendWith(OutputCaptureExtension.class)
class WelfareLeaversTest extends WelfareTest {

    @Autowired
    Reading reading;

    @Autowired
    OrphanedTasks orphanedTasks;

    @Autowired
    OpenTasks openTasks;

    @Autowired
    People people;

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

    @Test
    void theBranchAmendsTheRequestOfAMemberWhoHadLeft() {
        String number = cases.submit(aid(RequestType.HARDSHIP, 900));
        leaves(cases.applicant(number));
        returned(number);

        assertThat(driver.task(number, "amendRequest").candidate()).isEqualTo("branchChairAtTT");
        assertThat(waitsFor(BRANCH_CHAIR, number)).isTrue();
        amendAsBranch(number, amendment());
        assertThat(driver.state(number)).isEqualTo("BRANCH_CHECK");
        assertThat(cases.text("cause", number)).isEqualTo("补交了票据");
    }

    @Test
    void theBranchAmendsTheRequestOfAMemberWhoLeavesMeanwhile() {
        String number = cases.submit(aid(RequestType.HARDSHIP, 900));
        returned(number);
        assertThat(waitsFor(BRANCH_CHAIR, number)).isFalse();
        leaves(cases.applicant(number));

        orphanedTasks.release(cases.applicant(number));

        assertThat(waitsFor(BRANCH_CHAIR, number)).isTrue();
        amendAsBranch(number, amendment());
        assertThat(driver.state(number)).isEqualTo("BRANCH_CHECK");
    }

    @Test
    void nobodyConsentsInThePlaceOfAMemberWhoHasLeft() {
        var form = aid(RequestType.HARDSHIP, 900);
        form.keySet().removeAll(List.of("bankAccount", "bankConsent"));
        String number = cases.submit(form);
        leaves(cases.applicant(number));
        returned(number);
        var amended = amendment();
        amended.put("bankAccount", "6222 0212 3456 7890 123");
        amended.put("bankConsent", true);

        assertThatThrownBy(() -> amendAsBranch(number, amended))
                .isInstanceOf(Refusal.class)
                .hasMessage("welfare-request.refusal.consentOfLeaver");
        assertThat(driver.openTasks(number)).containsExactly("amendRequest");
    }

    private void returned(String number) {
        cases.decide(number, "checkRequest", BRANCH_CHAIR, "outcome", "RETURNED", "comment", "缺票据");
    }

    private static Map<String, Object> amendment() {
        var form = aid(RequestType.HARDSHIP, 800);
        form.keySet().removeAll(List.of("type", "filedFor", "bankAccount", "bankConsent"));
        form.put("cause", "补交了票据");
        return form;
    }

    private void amendAsBranch(String number, Map<String, Object> form) {
        driver.decide(number, "amendRequest", BRANCH_CHAIR, form);
    }

    private boolean waitsFor(String person, String number) {
        return openTasks
                .page(people.entitlements(person), OpenTasks.Query.first(OpenTasks.Scope.MY_ROLES, Integer.MAX_VALUE))
                .stream()
                .anyMatch(open -> open.caseNumber().equals(number));
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
    void withoutTheLocalAllowanceNobodyIsClassedAndTheOfficerIsToldWhy(CapturedOutput log) {
        String number = cases.submit(aid(RequestType.HARDSHIP, 900));
        cases.check(number).visit(number);
        BigDecimal before = dibao(BigDecimal.ZERO);
        try {
            assertThatThrownBy(() -> cases.income(number, 3000))
                    .isInstanceOf(Refusal.class)
                    .hasMessage("welfare-request.refusal.dibaoMissing");
            assertThat(log.getAll()).doesNotContain("dibaoMissing");
        } finally {
            dibao(before);
        }
        cases.income(number, 3000);
        assertThat(driver.state(number)).isEqualTo("ASSESSMENT");
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
