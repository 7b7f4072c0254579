package org.unionhome.dialoguemeeting.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.workflow.TimeMachine;

/** How time goes by in the stories: people act on the next working day, and never later than now. */
@Component
class Pace {

    private static final LocalTime MORNING = LocalTime.of(10, 30);

    private final TimeMachine time;
    private final WorkCalendar calendar;
    private final Clock clock;

    Pace(TimeMachine time, WorkCalendar calendar, Clock clock) {
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    void jumpTo(LocalDate day, LocalTime at) {
        time.jumpTo(instant(day, at));
    }

    void passTo(LocalDate day, LocalTime at, String number) {
        time.passTo(instant(day, at), number);
    }

    void passTo(Instant moment, String number) {
        time.passTo(moment, number);
    }

    /** Nothing more is told: what is due today is seen today. */
    void endAt(Instant now) {
        time.jumpTo(now);
    }

    /** @return false when now comes before */
    boolean nextWorkingDay(String number, Instant now) {
        Instant next = instant(calendar.plusWorkingDays(today(), 1), MORNING);
        Instant soon = clock.instant().plus(Duration.ofMinutes(20));
        Instant moment = next.isBefore(now) ? next : soon;
        if (moment.isAfter(now)) {
            return false;
        }
        time.passTo(moment, number);
        return true;
    }

    void runJobs(String number) {
        time.runJobs(number);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant instant(LocalDate day, LocalTime at) {
        return day.atTime(at).atZone(clock.getZone()).toInstant();
    }

    Instant instant() {
        return clock.instant();
    }
}
