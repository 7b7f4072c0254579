package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.RuleSet;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/**
 * Until when the other side must answer: by the law that the case began with, with the day of delivery not counted, holidays at
 * the end rolled over, and the weekends that are worked. The last days were counted by hand in the calendar of 2026.
 */
@UnionHomeTest
class ReplyClockTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    CaseDriver driver;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CollectiveBargainingSteps steps;

    @Autowired
    CollectiveBargainings bargainings;

    BargainingCases cases;

    @BeforeEach
    void persons() {
        cases = new BargainingCases(beans);
    }

    @ParameterizedTest(name = "{0} {1} delivered {3} -> {4}")
    @CsvSource({
        // Spring Festival: 15 to 23 February off, the Saturdays 14 and 28 worked
        "CN,    GENERAL, NONE,   2026-01-27, 2026-02-24", // the twentieth day is a holiday
        "CN,    WAGE,    NONE,   2026-02-04, 2026-02-24", // the first day after
        "CN-SH, GENERAL, NONE,   2026-01-30, 2026-02-14", // a Saturday, but worked
        "CN-SH, WAGE,    NONE,   2026-01-31, 2026-02-24", // one day later costs ten
        "CN-ZJ, GENERAL, NONE,   2026-02-09, 2026-02-28", // ten working days, of which two are Saturdays
        "CN-ZJ, WAGE,    NONE,   2026-02-13, 2026-03-05",
        "CN-CQ, GENERAL, NONE,   2026-02-01, 2026-02-24",
        "CN-JS, GENERAL, HAZARD, 2026-02-12, 2026-02-24", // three days, all lost to the festival
        // National Day: 1 to 7 October off, the Sunday 20 September and the Saturday 10 October worked
        "CN,    GENERAL, NONE,   2026-09-11, 2026-10-08",
        "CN-JS, WAGE,    NONE,   2026-09-18, 2026-10-08",
        "CN-JS, GENERAL, NONE,   2026-09-05, 2026-09-20", // a Sunday, but worked
        "CN-ZJ, GENERAL, NONE,   2026-09-17, 2026-10-08", // with a working Sunday and the Mid-Autumn Festival
        "CN-SD, WAGE,    NONE,   2026-09-30, 2026-10-10", // a Saturday, but worked
        "CN-SD, GENERAL, NONE,   2026-09-16, 2026-10-08", // this law is about wages only: twenty days as elsewhere
        "CN-CQ, WAGE,    NONE,   2026-09-13, 2026-10-08",
    })
    void theReplyIsOwedUntilThatNight(String law, Kind kind, String emergency, LocalDate delivered, LocalDate lastDay) {
        Map<String, Object> form = new HashMap<>(beginning(kind, Purpose.CONCLUDE, null));
        boolean ours = law.equals("CN") || law.equals("CN-JS");
        form.put("jurisdiction", ours ? law : "CN");
        form.put("emergency", emergency);
        driver.on(delivered);
        String number = driver.submit(OFFICER, "collective-bargaining", form);
        cases.under(law, number);

        cases.offered(number, delivered.plusDays(60));

        Instant night = lastDay.plusDays(1).atStartOfDay(ZONE).toInstant();
        Deadline clock =
                deadlines.running(number, "collective-bargaining.replyOffer").orElseThrow();
        assertThat(clock.dueAt()).isEqualTo(night);
        assertThat(steps.replyEnds(number)).as("the timer of the breach").isEqualTo(java.util.Date.from(night));
        assertThat(bargainings.require(number).ruleSet()).isEqualTo(new RuleSet(law, delivered));
        driver.send(number, "bargainingAbandoned", CHAIR, Map.of("comment", "只为核对期限"));
    }
}
