package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.support.UnionHomeTest;

/** One journey for each end of the process. */
@UnionHomeTest
class WelfareJourneyTest extends WelfareTest {

    @Autowired
    BenefitLedger benefits;

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
                        "classifyHardship",
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

    @Test
    void aGiftWithinItsCeilingIsApprovedByTheOfficerAndCompleted() {
        String number = cases.giftAtApproval(RequestType.WEDDING, 600);
        cases.approve(number, OFFICER).pay(number, "GOODS").receive(number);

        assertThat(driver.state(number)).isEqualTo("COMPLETED");
        assertThat(cases.text("received_on", number)).isEqualTo("2021-03-01");
        assertThat(benefits.of(cases.applicant(number), 2021))
                .extracting(BenefitLedger.Benefit::fund, BenefitLedger.Benefit::amountCny)
                .containsExactly(org.assertj.core.api.Assertions.tuple("aidFunds", new BigDecimal("600.00")));
    }

    @Test
    void aPaymentThatNobodyConfirmsIsClosedAsUnconfirmed() {
        String number = cases.giftAtApproval(RequestType.BIRTH, 500);
        cases.approve(number, OFFICER).pay(number, "VOUCHER");
        driver.after(Duration.ofDays(12), number);

        assertThat(driver.state(number)).isEqualTo("UNCONFIRMED");
        assertThat(cases.text("received_on", number)).isNull();
        assertThat(benefits.received(cases.applicant(number), 2021)).isEqualByComparingTo("500");
    }

    @Test
    void anUnconfirmedHardshipPaymentStaysOnFileForTheReviewOfTheNextYear() {
        String number = cases.atApproval(900);
        cases.approve(number, CHAIR).pay(number, "BANK_TRANSFER");
        driver.after(Duration.ofDays(13), number);

        assertThat(driver.state(number)).isEqualTo("ON_FILE");
        assertThat(cases.text("review_due", number)).isEqualTo("2022-03-21");
    }

    @Test
    void aSecondRequestForTheSameEventIsRefusedAndNamesTheFirst() {
        String person = cases.member();
        String first = cases.submit(person, gift(RequestType.WEDDING, 600));
        String second = cases.submit(person, gift(RequestType.WEDDING, 300));

        assertThat(driver.state(second)).isEqualTo("DUPLICATE_REFUSED");
        assertThat(cases.text("first_case", second)).isEqualTo(first);
        assertThat(driver.file(second).open()).isFalse();
        assertThat(driver.openTasks(second)).isEmpty();
    }

    @Test
    void theBranchRejectsARequestWithReasons() {
        String number = cases.submit(gift(RequestType.OTHER, 100));
        cases.decide(number, "checkRequest", BRANCH_CHAIR, "outcome", "REJECTED", "comment", "不属于慰问范围");

        assertThat(driver.state(number)).isEqualTo("BRANCH_REJECTED");
        assertThat(cases.amount("approved_cny", number)).isNull();
    }

    @Test
    void aFamilyAboveTheLineIsNotEligible() {
        String number = cases.submit(aid(RequestType.SCHOOL, 2000));
        cases.check(number).visit(number).income(number, 20000);

        assertThat(driver.state(number)).isEqualTo("NOT_ELIGIBLE");
        assertThat(cases.text("class_reason", number)).isEqualTo("ABOVE_LINE");
    }

    @Test
    void theCommitteeDoesNotRecommend() {
        String number = cases.submit(aid(RequestType.DISASTER, 2000));
        cases.check(number).visit(number).income(number, 3000);
        cases.decide(number, "assessRequest", COMMITTEE, "outcome", "NOT_RECOMMENDED", "comment", "已获保险全额赔付");

        assertThat(driver.state(number)).isEqualTo("NOT_RECOMMENDED");
    }

    @Test
    void anApproverRejects() {
        String number = cases.giftAtApproval(RequestType.OTHER, 800);
        cases.decide(number, "approveRequest", CHAIR, "outcome", "REJECTED", "comment", "与工会职责无关");

        assertThat(driver.state(number)).isEqualTo("REJECTED");
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void anUpheldObjectionStopsACaseThatIsNotPaid() {
        String number = cases.onNotice(3000);
        cases.object(number, "linxiaohe", "该户名下另有一处门面房出租");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "UPHELD", "answer", "经查属实,终止办理");

        assertThat(driver.state(number)).isEqualTo("STOPPED_BY_OBJECTION");
        assertThat(cases.text("paid_on", number)).isNull();
        assertThat(cases.noticeUp(number)).isFalse();
    }

    @Test
    void anUrgentCaseIsPaidFirstAndPutOnNoticeAfterwards() {
        String number = cases.submit(urgent(RequestType.DISASTER, 3000));
        cases.decide(number, "decideUrgent", CHAIR, "outcome", "APPROVED", "approvedCny", 2500);
        assertThat(driver.openTasks(number)).containsExactly("payAdvance");
        cases.payAdvance(number);
        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        assertThat(benefits.received(cases.applicant(number), 2021)).isEqualByComparingTo("2500");
        driver.afterWorkingDays(5, number);
        cases.receive(number);

        assertThat(driver.state(number)).isEqualTo("COMPLETED");
    }

    @Test
    void anObjectionUpheldAfterUrgentPaymentMakesFinanceRecoverTheSum() {
        String number = cases.submit(urgent(RequestType.HARDSHIP, 3000));
        cases.decide(number, "decideUrgent", CHAIR, "outcome", "APPROVED", "approvedCny", 3000);
        cases.payAdvance(number);
        BigDecimal spent = cases.spent("aidFunds", 2021);
        cases.object(number, null, "申请内容不实,房屋完好");
        cases.decide(number, "answerObjection", OFFICER, "outcome", "UPHELD", "answer", "核查后异议成立");
        cases.decide(number, "recoverBenefit", FINANCE, "recoveryReference", "TH-0001");

        assertThat(driver.state(number)).isEqualTo("RECOVERED");
        assertThat(cases.spent("aidFunds", 2021)).isEqualByComparingTo(spent.subtract(new BigDecimal("3000")));
        assertThat(benefits.received(cases.applicant(number), 2021)).isZero();
    }

    @Test
    void theChairRefusesAnUrgentRequest() {
        String number = cases.submit(urgent(RequestType.HOSPITAL, 500));
        cases.decide(number, "decideUrgent", CHAIR, "outcome", "REJECTED", "comment", "可由医保先行结算");

        assertThat(driver.state(number)).isEqualTo("URGENCY_REFUSED");
    }

    @Test
    void theApplicantWithdraws() {
        String number = cases.onNotice(3000);
        driver.send(number, "requestWithdrawn", cases.applicant(number), Map.of("comment", "家里情况好转"));

        assertThat(driver.state(number)).isEqualTo("WITHDRAWN");
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(cases.noticeUp(number)).isFalse();
    }
}
