package org.unionhome.welfarerequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.UnionClock;
import org.unionhome.cases.CalendarRegister;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** What a holiday that is entered late does to cases that already wait. Rolled back, for the calendar is everybody's. */
@UnionHomeTest
@Transactional
class WelfareCalendarTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    NoticeBoard board;

    @Autowired
    CalendarRegister calendar;

    private WelfareCases cases;

    @BeforeEach
    void monday() {
        cases = new WelfareCases(driver, db, board);
    }

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

    private static Instant midnight(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay(UnionClock.ZONE).toInstant();
    }
}
