package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.welfarerequest.WelfareCases.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.UnionClock;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.support.UnionHomeTest;

/** Timers a minute before and a minute after; and that a missed term tells somebody but decides nothing. */
@UnionHomeTest
class WelfareTimersTest extends WelfareTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    Deadlines deadlines;

    @Test
    void theReceiptPeriodEndsAfterTenDays() {
        String number = cases.giftAtApproval(RequestType.WEDDING, 600);
        cases.approve(number, OFFICER).pay(number, "GOODS");
        driver.until(midnight(2021, 3, 12).minus(MINUTE), number);
        assertThat(driver.state(number)).isEqualTo("RECEIPT");
        driver.until(midnight(2021, 3, 12).plus(MINUTE), number);

        assertThat(driver.state(number)).isEqualTo("UNCONFIRMED");
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void theYearlyReviewBeginsWhenTheYearIsOver() {
        String number = cases.atApproval(900);
        cases.approve(number, CHAIR).pay(number, "BANK_TRANSFER").receive(number);
        Instant due = LocalDate.parse(cases.text("review_due", number))
                .atStartOfDay(UnionClock.ZONE)
                .toInstant();
        assertThat(due).isEqualTo(midnight(2022, 3, 9));
        driver.until(due.minus(MINUTE), number);
        assertThat(driver.openTasks(number)).isEmpty();
        driver.until(due.plus(MINUTE), number);

        assertThat(driver.openTasks(number)).containsExactly("reviewHardship");
    }

    @Test
    void anUrgentDecisionThatIsLateEscalatesAndApprovesNothing() {
        String number = cases.submit(urgent(RequestType.DISASTER, 3000));
        Instant due = driver.task(number, "decideUrgent").dueAt();
        assertThat(due)
                .isEqualTo(
                        MONDAY.plusDays(1).atTime(9, 0).atZone(UnionClock.ZONE).toInstant());
        driver.until(due.plus(MINUTE), number);

        assertThat(driver.openTasks(number)).containsExactly("decideUrgent");
        assertThat(driver.state(number)).isEqualTo("URGENT_DECISION");
        assertThat(told("panyueming", number)).contains("ESCALATION");
    }

    @Test
    void noApprovalComesFromSilence() {
        String number = cases.giftAtApproval(RequestType.OTHER, 900);
        driver.after(Duration.ofDays(60), number);

        assertThat(driver.openTasks(number)).containsExactly("approveRequest");
        assertThat(cases.amount("approved_cny", number)).isEqualByComparingTo("900");
        assertThat(cases.text("paid_on", number)).isNull();
        assertThat(told("panyueming", number)).contains("ESCALATION");
    }

    private List<String> told(String person, String number) {
        return db.sql("select kind from notice where recipient_id = :p and case_number = :n")
                .param("p", person)
                .param("n", number)
                .query(String.class)
                .list();
    }

    @Test
    void everyOpenStepHasItsClock() {
        String number = cases.onNotice(900);

        assertThat(deadlines.ofCase(number))
                .extracting(Deadline::name)
                .containsExactly(
                        "checkRequest",
                        "visitHome",
                        "confirmVisit",
                        "verifyIncome",
                        "assessRequest",
                        "noticePeriodEnded");
        assertThat(deadlines.next(number)).contains(midnight(2021, 3, 9));
    }

    @Test
    void aReturnStartsTheBranchsClockAfresh() {
        String person = cases.member();
        String number = cases.submit(person, gift(RequestType.OTHER, 300));
        Instant first = driver.task(number, "checkRequest").dueAt();
        cases.decide(number, "checkRequest", BRANCH_CHAIR, "outcome", "RETURNED", "comment", "缺票据");
        driver.after(Duration.ofDays(2), number);
        var amended = gift(RequestType.OTHER, 300);
        amended.remove("type");
        amended.remove("filedFor");
        driver.decide(number, "amendRequest", person, amended);

        assertThat(first).isEqualTo(midnight(2021, 3, 4));
        assertThat(driver.task(number, "checkRequest").dueAt()).isEqualTo(midnight(2021, 3, 6));
    }
}
