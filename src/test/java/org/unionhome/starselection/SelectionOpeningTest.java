package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.starselection.SelectionCases.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.starnomination.exchange.CohortTerms;
import org.unionhome.starnomination.exchange.Cohorts;
import org.unionhome.starnomination.exchange.Weights;
import org.unionhome.workflow.Reading;

/** How a cohort is opened, and until when it takes nominations. */
class SelectionOpeningTest extends SelectionTest {

    @Autowired
    Cohorts cohorts;

    @Autowired
    Reading reading;

    @Test
    void theOfficerSeesHowEachBranchCameToItsPlacesBeforeTheCallGoesOut() {
        String cohort = cases.open();
        StarSelection selection = selections.require(cohort);

        assertThat(selection.quotas())
                .extracting(BranchQuota::branchCode)
                .containsExactly("JG", "MT", "TG", "TN", "TT");
        assertThat(selection.quotas().stream().mapToInt(BranchQuota::quota).sum())
                .isEqualTo(5);
        Map<String, Object> form =
                reading.taskValues(OFFICER, driver.task(cohort, "announceCall").taskId());
        assertThat(form.get("quotas").toString())
                .contains(selection.quotas().get(0).exactShare().toPlainString(), "÷");
        assertThat(form.get("windowText")).isEqualTo(LAST_DAY.toString());
        assertThat(cohorts.calling()).extracting(CohortTerms::number).doesNotContain(cohort);
    }

    @Test
    void nominationsAreTakenFromTheCallToTheEndOfTheFifteenthDay() {
        String cohort = cases.called();
        CohortTerms terms = cohorts.require(cohort);
        assertThat(terms.nominationsUntil()).isEqualTo(LAST_DAY);
        assertThat(terms.weights()).isEqualTo(new Weights(40, 30, 10, 10, 10));
        assertThat(terms.judges()).isEqualTo(JUDGES);
        assertThat(terms.alternates()).isEqualTo(ALTERNATES);
        assertThat(terms.scoringClosed()).isFalse();

        var midnight =
                LAST_DAY.plusDays(1).atStartOfDay(org.unionhome.UnionClock.ZONE).toInstant();
        driver.until(midnight.minusSeconds(60), cohort);
        assertThat(cohorts.calling()).contains(terms);
        driver.until(midnight.plusSeconds(60), cohort);
        assertThat(cohorts.calling()).extracting(CohortTerms::number).doesNotContain(cohort);
        assertThat(driver.state(cohort)).isNotEqualTo("CALLING");
    }

    @ParameterizedTest
    @CsvSource({
        "quota, 4, quotaTooSmall",
        "skill, 39, weightsSum",
        "democratic, 11, weightsSum",
        "termMonths, 6, termTooShort", // its mid-term would come after its end
    })
    void aPlanThatDoesNotAddUpIsRefused(String field, int value, String key) {
        assertRefused(Map.of(field, value), key);
    }

    @Test
    void judgesAreEnoughOfThePanelAndNamedOnce() {
        assertRefused(Map.of("judges", JUDGES.subList(0, 2)), "tooFewJudges");
        assertRefused(Map.of("alternates", List.of()), "invalidForm");
        assertRefused(Map.of("alternates", List.of(JUDGES.get(0))), "judgeTwice");
        assertRefused(Map.of("alternates", List.of("linxiaohe")), "notOfPanel");
    }

    @Test
    void anOrdinalIsUsedOnce() {
        Map<String, Object> plan = plan();
        driver.submit(OFFICER, "star-selection", plan);

        assertThatThrownBy(() -> driver.submit(OFFICER, "star-selection", plan)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest
    @CsvSource({"songhuaimin", "linxiaohe", "shenlanying", "guanmingli", "liusongbai"})
    void nobodyButTheUnionOfficerOpensOne(String person) {
        assertThatThrownBy(() -> driver.submit(person, "star-selection", plan()))
                .isInstanceOf(Refusal.class);
    }

    private void assertRefused(Map<String, Object> change, String key) {
        Map<String, Object> plan = plan();
        plan.putAll(change);
        assertThatThrownBy(() -> driver.submit(OFFICER, "star-selection", plan))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).endsWith(key));
    }
}
