package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;

/** Every node and every flow of the diagram can be passed: a dozen cases pass them all, by themselves. */
@UnionHomeTest
class WelfareCoverageTest extends WelfareTest {

    @Autowired
    FlowCoverage coverage;

    @Test
    void noNodeAndNoFlowIsOnlyDrawn() {
        duplicateAndAmendment();
        branchAndUrgencyRefusals();
        urgentPaidConfirmedAndOneRecovered();
        investigationWithAllReturnsAndRefusals();
        objections();
        approvalsPaymentAndReview();
        withdrawal();

        assertThat(coverage.neverPassed("welfare-request")).as("never passed").isEmpty();
    }

    private void duplicateAndAmendment() {
        String person = cases.member();
        String number = cases.submit(person, gift(RequestType.OTHER, 900));
        cases.submit(person, gift(RequestType.OTHER, 900));
        cases.decide(number, "checkRequest", BRANCH_CHAIR, "outcome", "RETURNED", "comment", "缺材料");
        Map<String, Object> amended = gift(RequestType.OTHER, 900);
        amended.remove("type");
        amended.remove("filedFor");
        driver.decide(number, "amendRequest", person, amended);
    }

    private void branchAndUrgencyRefusals() {
        cases.decide(
                cases.submit(gift(RequestType.OTHER, 900)),
                "checkRequest",
                BRANCH_CHAIR,
                "outcome",
                "REJECTED",
                "comment",
                "不符");
        cases.decide(
                cases.submit(urgent(RequestType.HOSPITAL, 500)),
                "decideUrgent",
                CHAIR,
                "outcome",
                "REJECTED",
                "comment",
                "不急");
        cases.decide(cases.submit(urgent(RequestType.HOSPITAL, 500)), "decideUrgent", CHAIR, "outcome", "NORMAL");
    }

    private String paidInAdvance(RequestType type) {
        String number = cases.submit(urgent(type, 900));
        cases.decide(number, "decideUrgent", CHAIR, "outcome", "APPROVED", "approvedCny", 500)
                .payAdvance(number);
        return number;
    }

    private void urgentPaidConfirmedAndOneRecovered() {
        String good = paidInAdvance(RequestType.DISASTER);
        String wrong = paidInAdvance(RequestType.DISASTER);
        cases.object(wrong, null, "房屋并未受损");
        cases.decide(wrong, "answerObjection", OFFICER, "outcome", "UPHELD", "answer", "异议属实");
        cases.decide(wrong, "recoverBenefit", FINANCE, "recoveryReference", "TH-0001");
        driver.afterWorkingDays(5, good);
        cases.receive(good);
    }

    private void investigationWithAllReturnsAndRefusals() {
        driver.on(MONDAY);
        String number = cases.submit(aid(RequestType.SCHOOL, 900));
        cases.check(number);
        cases.decide(
                number,
                "visitHome",
                BRANCH_CHAIR,
                "visitedOn",
                MONDAY.toString(),
                "secondVisitorId",
                SECOND_VISITOR,
                "finding",
                "当天家中无人");
        cases.decide(number, "confirmVisit", SECOND_VISITOR, "outcome", "DISPUTED", "comment", "未入户");
        cases.visit(number).income(number, 3000);
        cases.decide(number, "assessRequest", COMMITTEE, "outcome", "RETURNED", "comment", "补充票据");
        cases.visit(number).income(number, 3000);
        cases.decide(number, "assessRequest", COMMITTEE, "outcome", "NOT_RECOMMENDED", "comment", "已有资助");
        String rich = cases.submit(aid(RequestType.SCHOOL, 900));
        cases.check(rich).visit(rich).income(rich, 20000);
    }

    private void objections() {
        String number = cases.onNotice(900);
        cases.object(number, null, "第一件异议");
        cases.object(number, null, "第二件异议");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "第一件不成立");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "REJECTED", "answer", "第二件不成立");
        cases.object(number, null, "第三件异议");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "UPHELD", "answer", "第三件成立");
    }

    private void approvalsPaymentAndReview() {
        String gift = cases.giftAtApproval(RequestType.OTHER, 900);
        cases.decide(gift, "approveRequest", CHAIR, "outcome", "RETURNED", "comment", "补材料");
        cases.check(gift);
        cases.decide(gift, "approveRequest", CHAIR, "outcome", "REJECTED", "comment", "不符");
        String number = cases.atApproval(900);
        cases.approve(number, CHAIR).pay(number, "BANK_TRANSFER");
        driver.after(Duration.ofDays(13), number);
        driver.after(Duration.ofDays(370), number);
        cases.decide(number, "reviewHardship", OFFICER, "outcome", "CONTINUE", "comment", "仍然困难");
        driver.after(Duration.ofDays(370), number);
        cases.decide(number, "reviewHardship", OFFICER, "outcome", "EXIT", "comment", "已经好转");
    }

    private void withdrawal() {
        driver.on(MONDAY);
        String number = cases.submit(gift(RequestType.OTHER, 900));
        driver.send(number, "requestWithdrawn", cases.applicant(number), Map.of("comment", "不需要了"));
    }
}
