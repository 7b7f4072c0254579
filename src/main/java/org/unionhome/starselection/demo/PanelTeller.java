package org.unionhome.starselection.demo;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.workflow.OpenTask;

/** The judges of a cohort: their sheets differ by a point or two, and their mean is what the story says. */
@Component
class PanelTeller {

    private static final String SCORE = "scoreNomination";
    private static final BigDecimal PANEL = BigDecimal.valueOf(90);
    private static final List<BigDecimal> LENIENCE =
            List.of(new BigDecimal("0.6"), new BigDecimal("-1.0"), new BigDecimal("0.4"));

    private final Desk desk;
    private final CohortNominations nominations;

    PanelTeller(Desk desk, CohortNominations nominations) {
        this.desk = desk;
        this.nominations = nominations;
    }

    void score(String cohort, Map<String, NominationStory> filed) {
        for (CohortNominee nominee : nominations.of(cohort)) {
            if (nominee.state().equals("SCORING")) {
                sheets(nominee, filed.get(nominee.number()).points());
            }
        }
    }

    /** What the panel gives is the total less what the delegates gave. */
    private void sheets(CohortNominee nominee, BigDecimal total) {
        BigDecimal panel = total.subtract(nominee.democratic());
        List<OpenTask> seats = desk.open(nominee.number()).stream()
                .filter(task -> task.taskKey().equals(SCORE))
                .toList();
        for (int i = 0; i < seats.size(); i++) {
            desk.decide(
                    seats.get(i),
                    sheet(panel.add(LENIENCE.get(i % LENIENCE.size())).min(PANEL)));
        }
    }

    private static Map<String, Object> sheet(BigDecimal points) {
        return Map.of(
                "outcome", "SCORED",
                "skill", part(points, 40),
                "performance", part(points, 30),
                "safety", part(points, 10),
                "innovation", part(points, 10),
                "remark", "材料核对属实");
    }

    private static BigDecimal part(BigDecimal points, int most) {
        return points.multiply(BigDecimal.valueOf(most)).divide(PANEL, 1, RoundingMode.HALF_UP);
    }
}
