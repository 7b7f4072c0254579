package org.unionhome.demandfollowup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.workflow.Decisions;

/** How high on the ladder a promise stands, by the decision table, from the working days that are left or over. */
@Component
class LadderRules {

    private final Decisions decisions;
    private final Rules rules;
    private final WorkCalendar calendar;
    private final Clock clock;

    LadderRules(Decisions decisions, Rules rules, WorkCalendar calendar, Clock clock) {
        this.decisions = decisions;
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param lastDay the last day of the promise */
    Ladder of(LocalDate lastDay, boolean secondExtension) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("secondExtension", secondExtension);
        inputs.put("daysLeft", workingDays(today, lastDay));
        inputs.put("daysOver", workingDays(lastDay, today));
        for (String limit : new String[] {"yellow", "red", "chairman"}) {
            inputs.put(
                    limit + "Days",
                    rules.value("demand-follow-up.ladder." + limit).intValueExact());
        }
        return Ladder.valueOf(
                (String) decisions.one("demand-follow-up.escalation", inputs).get("level"));
    }

    /** No promise that ends later than this is on any step yet. */
    Instant horizon() {
        int yellow = rules.value("demand-follow-up.ladder.yellow").intValueExact();
        return calendar.plusWorkingDays(LocalDate.now(clock), yellow + 1)
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
    }

    /** Working days after {@code from} up to {@code to}; none when {@code to} is not later. */
    private int workingDays(LocalDate from, LocalDate to) {
        return (int) from.datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                .skip(1)
                .filter(calendar::isWorkingDay)
                .count();
    }
}
