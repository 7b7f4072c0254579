package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.starselection.SelectionCases.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.starnomination.exchange.Star;
import org.unionhome.starnomination.exchange.Stars;
import org.unionhome.workflow.Reading;

/** One cohort for each way in which it can end, and what is true then. */
class SelectionJourneyTest extends SelectionTest {

    private static final Map<Integer, Integer> MONTHLY = Map.of(1, 100, 2, 200, 3, 300, 4, 500, 5, 800);

    @Autowired
    Stars stars;

    @Autowired
    Reading reading;

    @Test
    void threeStarsAreAppointedPaidCheckedAndServeTheirTerm() {
        String cohort = cases.called();
        List<String> three = cases.onNotice(cohort);
        cases.noticeOver(cohort);

        StarSelection selection = selections.require(cohort);
        assertThat(selection.state()).isEqualTo(SelectionState.IN_TERM);
        LocalDate from = selection.term().from();
        assertThat(selection.term().to()).isEqualTo(from.plusMonths(12).minusDays(1));
        assertThat(selection.ranking()).extracting(Ranked::nomination).containsExactlyElementsOf(three);
        assertThat(three)
                .allSatisfy(nomination -> assertThat(driver.state(nomination)).isEqualTo("APPOINTED"));
        assertThat(stars.all().stream().filter(star -> star.cohort().equals(cohort)))
                .hasSize(3)
                .allSatisfy(star -> assertThat(star.level()).isEqualTo(before(cohort, star) + 1)) // one up at most
                .extracting(Star::from)
                .containsOnly(from);

        driver.decide(cohort, "grantAllowances", HR, Map.of("document", "海盐工〔2026〕5号"));
        assertThat(selections.require(cohort).allowances())
                .hasSize(3)
                .allSatisfy(allowance -> assertThat(allowance.sum())
                        .isEqualByComparingTo(BigDecimal.valueOf(12L * MONTHLY.get(allowance.level()))));
        driver.until(midnight(from.plusMonths(6)).minusSeconds(60), cohort);
        assertThat(driver.openTasks(cohort)).isEmpty();
        driver.until(midnight(from.plusMonths(6)).plusSeconds(60), cohort);
        driver.decide(cohort, "checkMidTerm", HR, Map.of("rows", rows(cohort, 90, 70, 69.99)));
        assertThat(driver.state(three.get(1))).isEqualTo("APPOINTED");
        assertThat(driver.state(three.get(2))).isEqualTo("REVOKED");

        driver.until(midnight(from.plusMonths(12)).minusSeconds(60), cohort);
        assertThat(driver.state(cohort)).isEqualTo("IN_TERM");
        driver.until(midnight(from.plusMonths(12)).plusSeconds(60), cohort);
        assertThat(driver.state(cohort)).isEqualTo("COMPLETED");
        assertThat(driver.file(cohort).open()).isFalse();
        assertThat(driver.state(three.get(0))).isEqualTo("TERM_ENDED");
        assertThat(driver.state(three.get(2))).isEqualTo("REVOKED");
    }

    private int before(String cohort, Star star) {
        return nominations.of(cohort).stream()
                .filter(nominee -> nominee.number().equals(star.nomination()))
                .findFirst()
                .orElseThrow()
                .currentStar();
    }

    private List<Map<String, Object>> rows(String cohort, double... scores) {
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> rows = (List<Map<String, Object>>)
                reading.taskValues(HR, driver.task(cohort, "checkMidTerm").taskId())
                        .get("rows");
        for (int i = 0; i < scores.length; i++) {
            rows.get(i).put("score", BigDecimal.valueOf(scores[i]));
            rows.get(i).put("remark", "中期考核");
        }
        return rows;
    }
}
