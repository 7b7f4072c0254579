package org.unionhome.demandfollowup;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.workflow.Decisions;

/** What follows from a rating, by the decision table. */
@Component
class RatingRules {

    /** What follows. */
    enum Verdict {
        CLOSE,
        REWORK,
        REOPEN,
        /** A demand that was handled with another one goes its own way. */
        SEPARATE,
        CHAIRMAN
    }

    private final Decisions decisions;
    private final Rules rules;

    RatingRules(Decisions decisions, Rules rules) {
        this.decisions = decisions;
        this.rules = rules;
    }

    Verdict of(Demand demand) {
        Map<String, Object> found = decisions.one(
                "demand-follow-up.close-rule",
                Map.of(
                        "score", demand.rating(),
                        "reopened", demand.reopened(),
                        "reopenings", rules.value("demand-follow-up.reopenings").intValueExact(),
                        "merged", demand.mergedInto() != null));
        return Verdict.valueOf((String) found.get("verdict"));
    }
}
