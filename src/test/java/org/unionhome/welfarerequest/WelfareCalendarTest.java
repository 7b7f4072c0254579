package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.CalendarRegister;
import org.unionhome.support.UnionHomeTest;

/** What a holiday that is entered late does to cases that already wait. Rolled back, for the calendar is everybody's. */
@UnionHomeTest
@Transactional
class WelfareCalendarTest extends WelfareTest {

    @Autowired
    CalendarRegister calendar;

    @Test
    void aNewHolidayMovesTheEndOfTheReceiptPeriodInListAndTimerAlike() {
        String number = cases.giftAtApproval(RequestType.WEDDING, 600);
        cases.approve(number, WelfareCases.OFFICER).pay(number, "GOODS");
        Instant due = midnight(2021, 3, 12);
        assertThat(driver.task(number, "confirmReceipt").dueAt()).isEqualTo(due);

        calendar.replace(2021, "2021-03-11,HOLIDAY,厂庆", "zhuyating", "unionOfficer");

        assertThat(driver.task(number, "confirmReceipt").dueAt()).isEqualTo(due.plus(Duration.ofDays(1)));
        driver.until(due.plus(Duration.ofMinutes(1)), number);
        assertThat(driver.state(number)).isEqualTo("RECEIPT");
        driver.until(due.plus(Duration.ofDays(1)).plus(Duration.ofMinutes(1)), number);
        assertThat(driver.state(number)).isEqualTo("UNCONFIRMED");
    }

    @Test
    void aNewHolidayMovesTheDayOfTheYearlyReview() {
        String number = cases.atApproval(900);
        cases.approve(number, WelfareCases.CHAIR).pay(number, "BANK_TRANSFER").receive(number);
        assertThat(cases.text("review_due", number)).isEqualTo("2022-03-09");

        calendar.replace(2022, "2022-03-09,HOLIDAY,厂庆", "zhuyating", "unionOfficer");

        assertThat(cases.text("review_due", number)).isEqualTo("2022-03-10");
        driver.until(midnight(2022, 3, 9).plus(Duration.ofMinutes(1)), number);
        assertThat(driver.openTasks(number)).isEmpty();
        driver.until(midnight(2022, 3, 10).plus(Duration.ofMinutes(1)), number);
        assertThat(driver.openTasks(number)).containsExactly("reviewHardship");
    }

    @Test
    void aReviewThatHasBegunKeepsItsDay() {
        String number = cases.atApproval(900);
        cases.approve(number, WelfareCases.CHAIR).pay(number, "BANK_TRANSFER").receive(number);
        driver.until(midnight(2022, 3, 11), number);

        calendar.replace(2022, "2022-03-09,HOLIDAY,厂庆", "zhuyating", "unionOfficer");

        assertThat(cases.text("review_due", number)).isEqualTo("2022-03-09");
    }
}
