package org.unionhome.demandfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.demandfollowup.DemandCases.*;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.UnionClock;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** Timers a minute before and a minute after; and that a missed term tells somebody but decides nothing. */
@UnionHomeTest
class DemandTimersTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    DemandCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DemandCases(driver, db);
    }

    private static Instant midnight(int year, int month, int day) {
        return LocalDate.of(year, month, day).atStartOfDay(UnionClock.ZONE).toInstant();
    }

    @Test
    void theRatingPeriodEndsAfterTenDays() {
        String number = cases.toRate();
        assertThat(driver.task(number, "rateResult").dueAt()).isEqualTo(midnight(2021, 3, 12));
        driver.until(midnight(2021, 3, 12).minus(MINUTE), number);
        assertThat(driver.state(number)).isEqualTo("RATING");
        driver.until(midnight(2021, 3, 12).plus(MINUTE), number);

        assertThat(driver.state(number)).isEqualTo("RESOLVED");
        assertThat(cases.text("unrated", number)).isEqualTo("true");
        assertThat(driver.openTasks(number)).isEmpty();
    }

    @Test
    void aPlanWakesWhenItsDayBegins() {
        String number = cases.raise();
        cases.replied(number, "B").rate(number, 4);
        driver.on(LocalDate.of(2021, 5, 31));
        driver.until(midnight(2021, 6, 1).minus(MINUTE), number);
        assertThat(driver.state(number)).isEqualTo("PLANNED");
        driver.until(midnight(2021, 6, 1).plus(MINUTE), number);

        assertThat(driver.state(number)).isEqualTo("CARRYING_OUT");
        assertThat(cases.text("promised_on", number)).isEqualTo("2021-06-15");
    }

    @Test
    void replyAndWorkHaveTheTermOfTheirTrack() {
        String hazard = cases.raise(wish("PRODUCTION", "SAFETY_RISK"));
        cases.decide(hazard, "assignOwner", OFFICER, "outcome", "ASSIGNED", "ownerUnit", "JG3")
                .decide(hazard, "acceptDemand", SAFETY_HANDLER, "outcome", "ACCEPTED");

        assertThat(driver.task(hazard, "draftReply").dueAt()).isEqualTo(midnight(2021, 3, 3));
        assertThat(cases.text("promised_on", hazard)).isEqualTo("2021-03-04");
        assertThat(cases.text("supervised_by", hazard)).isEqualTo("chairman");
        String normal = cases.raise();
        cases.replied(normal, "A");
        assertThat(driver.task(normal, "carryOut").dueAt()).isEqualTo(midnight(2021, 4, 1));
    }

    @Test
    void nothingIsAcceptedAgreedOrApprovedBySilence() {
        String number = cases.raise();
        driver.after(Duration.ofDays(60), number);
        assertThat(driver.openTasks(number)).containsExactly("assignOwner");
        cases.assign(number);
        driver.after(Duration.ofDays(60), number);
        assertThat(driver.openTasks(number)).containsExactly("acceptDemand");
        cases.accept(number).draft(number, "C");
        driver.after(Duration.ofDays(60), number);

        assertThat(driver.openTasks(number)).containsExactly("approveReply");
        assertThat(cases.text("replied_on", number)).isNull();
        assertThat(cases.told(SUPERVISOR, number)).contains("notice.escalation");
    }
}
