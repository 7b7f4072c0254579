package org.unionhome.calendar;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** Computes when a term ends. A term of days is over when its last day is, at midnight; one of hours to the minute. */
@Component
public class Term {

    private final WorkCalendar calendar;
    private final Clock clock;

    public Term(WorkCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** When a term of this length is over that began at {@code start}. */
    public Instant end(Rule.Unit unit, BigDecimal value, Instant start) {
        LocalDate day = start.atZone(clock.getZone()).toLocalDate();
        int length = value.intValueExact();
        return switch (unit) {
            case HOURS -> start.plus(Duration.ofHours(length));
            case WORKING_DAYS -> endOf(calendar.plusWorkingDays(day, length));
            case CALENDAR_DAYS -> endOf(calendar.plusCalendarDays(day, length));
            case MONTHS -> endOf(calendar.rollForward(day.plusMonths(length)));
            default -> throw new IllegalArgumentException(unit + " is not a length of time");
        };
    }

    /** When to remind: at nine on the working day before the last day; for hours, at half of the term. */
    public Instant reminder(Rule.Unit unit, BigDecimal value, Instant start) {
        Instant end = end(unit, value, start);
        if (unit == Rule.Unit.HOURS) {
            return start.plus(Duration.between(start, end).dividedBy(2));
        }
        LocalDate lastDay = end.minusSeconds(1).atZone(clock.getZone()).toLocalDate();
        Instant reminder = calendar.minusWorkingDays(lastDay, 1)
                .atTime(LocalTime.of(9, 0))
                .atZone(clock.getZone())
                .toInstant();
        return reminder.isAfter(start) ? reminder : start;
    }

    private Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
