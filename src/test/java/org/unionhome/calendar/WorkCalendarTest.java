package org.unionhome.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.UnionClock;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class WorkCalendarTest {

    @Autowired
    WorkCalendar calendar;

    @Autowired
    CalendarWatch watch;

    @Autowired
    Term term;

    @ParameterizedTest(name = "{1} working days after {0} end on {2}: {3}")
    @CsvSource({
        "2026-11-20, 1, 2026-11-23, a weekend lies between",
        "2026-09-30, 1, 2026-10-08, National Day 1 to 7 October",
        "2026-09-28, 5, 2026-10-10, the holidays are skipped and Saturday 10 October is worked",
        "2026-09-19, 1, 2026-09-20, Sunday 20 September is worked before the holidays",
        "2026-02-13, 1, 2026-02-14, Saturday 14 February is worked before Spring Festival",
        "2026-02-14, 1, 2026-02-24, Spring Festival 15 to 23 February",
        "2025-09-30, 1, 2025-10-09, National Day and Mid-Autumn 2025",
        "2026-11-20, 0, 2026-11-20, no days are the day itself"
    })
    void workingDaysFollowTheStateCouncilNotice(LocalDate start, int days, LocalDate end, String why) {
        assertThat(calendar.plusWorkingDays(start, days)).as(why).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-09-21, 10, 2026-10-08", "2026-11-12, 10, 2026-11-23", "2026-11-10, 10, 2026-11-20"})
    void aLastCalendarDayOnARestDayRollsForward(LocalDate start, int days, LocalDate end) {
        assertThat(calendar.plusCalendarDays(start, days)).isEqualTo(end);
    }

    @Test
    void aTermOfDaysIsOverAtTheEndOfItsLastDayAndTheStartDayDoesNotCount() {
        Instant due = term.end(Rule.Unit.WORKING_DAYS, BigDecimal.valueOf(5), at("2026-11-20T16:30"));

        assertThat(due).isEqualTo(at("2026-11-28T00:00"));
    }

    @Test
    void aTermOfHoursRunsOnHolidaysToo() {
        assertThat(term.end(Rule.Unit.HOURS, BigDecimal.valueOf(24), at("2026-10-01T09:30")))
                .isEqualTo(at("2026-10-02T09:30"));
    }

    @Test
    void theReminderComesAtNineOnTheWorkingDayBeforeTheLastDay() {
        assertThat(term.reminder(Rule.Unit.WORKING_DAYS, BigDecimal.valueOf(2), at("2026-09-30T10:00")))
                .isEqualTo(at("2026-10-08T09:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-10-31, ", "2026-11-01, 2027", "2030-05-01, 2030", "2026-06-01, "})
    void theNextYearIsMissedFromNovemberOn(LocalDate today, Integer missing) {
        assertThat(watch.missingYear(today).orElse(null)).isEqualTo(missing);
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(UnionClock.ZONE).toInstant();
    }
}
