package org.unionhome.collectivebargaining.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.WorkCalendar;

/** Days of a bargaining: today, beginnings of days, and how far the law lets one day be from another. */
@Component
public class LawDays {

    private final WorkCalendar calendar;
    private final Clock clock;

    LawDays(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public LocalDate dayOf(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    public Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** For the engine's timers. */
    public Date timer(LocalDate day) {
        return Date.from(startOf(day));
    }

    /** The day so long after another, counted plainly: how early or late something may be at all. */
    public LocalDate after(Rule rule, LocalDate day) {
        int length = rule.value().intValueExact();
        return switch (rule.unit()) {
            case CALENDAR_DAYS -> day.plusDays(length);
            case WORKING_DAYS -> calendar.plusWorkingDays(day, length);
            case MONTHS -> day.plusMonths(length);
            default -> throw new IllegalStateException(rule.key() + " is no length of time");
        };
    }
}
