package org.unionhome.starselection.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.workflow.TimeMachine;

/** How time goes by in the story of cohorts: a day at a time for all of a cohort. */
@Component("starSelectionPace")
class Pace {

    private final TimeMachine time;
    private final WorkCalendar calendar;
    private final Clock clock;

    Pace(TimeMachine time, WorkCalendar calendar, Clock clock) {
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    void jumpTo(LocalDate day, int hour, int minute) {
        time.jumpTo(instant(day, hour, minute));
    }

    /** Lets a case live through the time up to this moment. */
    void passTo(LocalDate day, int hour, String number) {
        time.passTo(instant(day, hour, 0), number);
    }

    void runJobs(String number) {
        time.runJobs(number);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    LocalDate workingDays(LocalDate from, int days) {
        return calendar.plusWorkingDays(from, days);
    }

    private Instant instant(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(clock.getZone()).toInstant();
    }
}
