package org.unionhome.welfarerequest;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.WorkCalendar;

/** How long findings about a family hold. */
@Component
class ReviewDates {

    private final Rules rules;
    private final WorkCalendar calendar;
    private final Clock clock;

    ReviewDates(Rules rules, WorkCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The day of the next yearly review, counted from today; a rest day rolls forward. */
    LocalDate next() {
        return after(today());
    }

    /** The day of the review that is counted from this day, by the rule that was in force on it. */
    LocalDate after(LocalDate day) {
        return calendar.rollForward(day.plusMonths(months("welfare-request.yearPassed.due", day)));
    }

    /** An income check from before this moment is out of date. */
    Instant incomeValidSince() {
        return today().minusMonths(months("welfare-request.incomeValidity", today()))
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    private int months(String key, LocalDate on) {
        return rules.require(key, on).value().intValueExact();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
