package org.unionhome.demandfollowup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.Term;

/** When the model's timers fire. */
@Component
class DemandMoments {

    private final Rules rules;
    private final Term term;
    private final Clock clock;

    DemandMoments(Rules rules, Term term, Clock clock) {
        this.rules = rules;
        this.term = term;
        this.clock = clock;
    }

    /** The same moment as the due date of the raiser's task. */
    Instant ratingEnds() {
        Rule rule = rules.require("demand-follow-up.rateResult.due", LocalDate.now(clock));
        return term.end(rule.unit(), rule.value(), clock.instant());
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
