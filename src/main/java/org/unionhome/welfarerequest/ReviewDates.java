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
        return calendar.rollForward(today().plusMonths(months("welfare-request.yearPassed.due")));
    }

    /** An income check from before this moment is out of date. */
    Instant incomeValidSince() {
        return today().minusMonths(months("welfare-request.incomeValidity"))
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    private int months(String key) {
        return rules.require(key, today()).value().intValueExact();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
