package org.unionhome.starnomination;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.workflow.Decisions;

/** What the sheets come to: mean, total and stars. */
@Component
class NominationScoring {

    private static final Map<String, String> THRESHOLDS =
            Map.of("five", "5", "four", "4", "three", "3", "two", "2", "one", "1");

    private final Decisions decisions;
    private final Rules rules;

    NominationScoring(Decisions decisions, Rules rules) {
        this.decisions = decisions;
        this.rules = rules;
    }

    Score of(StarNomination nomination) {
        Panel panel = nomination.panel();
        BigDecimal mean = panel.mean();
        BigDecimal total = mean.add(nomination.democratic());
        boolean outlier = panel.counted().stream().anyMatch(sheet -> panel.isFar(sheet, farPoints()));
        return new Score(
                mean,
                panel.mean(Sheet::skill),
                panel.mean(Sheet::performance),
                total,
                outlier,
                level(total, nomination));
    }

    BigDecimal farPoints() {
        return rules.value("star-nomination.outlierPoints");
    }

    /** The stars that the points give, but not more above the star held last than one cohort may bring. */
    private int level(BigDecimal total, StarNomination nomination) {
        int given = stars(total, nomination.verification().isTechnician());
        int most = nomination.candidacy().currentStar()
                + rules.value("star-nomination.risePerCohort").intValueExact();
        return Math.min(given, most);
    }

    int stars(BigDecimal total, boolean technician) {
        Map<String, Object> inputs = new HashMap<>(Map.of("total", total, "technician", technician));
        THRESHOLDS.forEach((name, level) -> inputs.put(name, rules.value("star-nomination.level." + level)));
        return ((Number) decisions.one("star-nomination.star-level", inputs).get("level")).intValue();
    }
}
