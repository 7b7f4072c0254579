package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.starselection.SelectionCases.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.workflow.Reading;

/** Nobody decides about themselves, or reads what judges said of them; and nobody is kept out by being named. */
class SelectionInterestTest extends SelectionTest {

    private static final String NOMINEE = ALTERNATES.get(0);

    @Autowired
    Reading reading;

    @Test
    void aNomineeOfTheReviewPanelSeesNeitherTheSheetsNorTheCohort() {
        String cohort = cases.called();
        String mine = cases.prepared(cohort, NOMINEE, "SECOND_LINE");
        cases.windowOver(cohort).ratingOpened(cohort).rateAll(cohort).scored(mine, 38);
        String task = driver.task(cohort, "holdPanelMeeting").taskId();

        assertThatThrownBy(() -> reading.taskForm(NOMINEE, task)).isInstanceOf(Refusal.class);
        assertThat(reading.sees(NOMINEE, cohort)).isFalse();
        assertThat(reading.taskValues(JUDGES.get(0), task).get("sheets").toString())
                .contains(mine);
        assertThatThrownBy(() -> meet(cohort, JUDGES.get(0), List.of(NOMINEE))).isInstanceOf(Refusal.class);
        cases.confirm(cohort);
        assertThat(selections.require(cohort).attendances())
                .extracting(Attendance::personId)
                .isEqualTo(JUDGES);
    }

    @Test
    void whoeverNamesTheUnionChairDoesNotStopTheUnionChair() {
        String cohort = cases.called();
        Map<String, Object> named = new HashMap<>(Map.of(
                "cohort",
                cohort,
                "kind",
                "PEER",
                "nomineeId",
                CHAIR,
                "summary",
                "多年从事工会工作，组织职工技能比武，关心职工生活，成绩突出",
                "honest",
                true));
        String unwanted = driver.submit(cases.colleagueOf(CHAIR), "star-nomination", named);
        String nomination = cases.prepared(cohort, cases.member("TG", 3), "FRONTLINE");
        cases.windowOver(cohort);
        driver.afterWorkingDays(4, unwanted);
        assertThat(driver.state(unwanted)).isEqualTo("LAPSED");
        cases.ratingOpened(cohort, LocalDate.of(2026, 3, 31))
                .rateAll(cohort)
                .scored(nomination, 38)
                .confirm(cohort)
                .approve(cohort);

        assertThat(driver.state(cohort)).isEqualTo("AT_COMMITTEE");
    }

    @Test
    void aJudgeFarFromTheOthersIsNotPassedOverInSilenceAndSomebodyElseSaysWhatItMeans() {
        String cohort = cases.called();
        String nomination = cases.prepared(cohort, cases.member("TN", 3), "FRONTLINE");
        cases.windowOver(cohort).ratingOpened(cohort).rateAll(cohort).scored(nomination, 38, 38, 18);
        String far = JUDGES.get(2);

        assertThatThrownBy(() -> meet(cohort, JUDGES.get(0), JUDGES))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).endsWith("flagNeedsWord"));
        List<Map<String, Object>> words = flags(cohort);
        words.forEach(row -> row.put("word", "已听取说明，评分有据"));
        assertThatThrownBy(() -> decide(cohort, far, words))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).endsWith("flaggedJudge"));
        decide(cohort, JUDGES.get(0), words);

        assertThat(selections.require(cohort).flags()).singleElement().satisfies(flag -> {
            assertThat(flag.judgeId()).isEqualTo(far);
            assertThat(flag.word()).isEqualTo("已听取说明，评分有据");
        });
    }

    @SuppressWarnings("unchecked")
    private List<Map<String, Object>> flags(String cohort) {
        var rows = (List<Map<String, Object>>) reading.taskValues(
                        JUDGES.get(0), driver.task(cohort, "holdPanelMeeting").taskId())
                .get("flags");
        return rows.stream().<Map<String, Object>>map(row -> new HashMap<>(row)).toList();
    }

    private void meet(String cohort, String as, List<String> attended) {
        driver.decide(cohort, "holdPanelMeeting", as, Map.of("outcome", "CONFIRMED", "attended", attended));
    }

    private void decide(String cohort, String as, List<Map<String, Object>> words) {
        driver.decide(
                cohort, "holdPanelMeeting", as, Map.of("outcome", "CONFIRMED", "attended", JUDGES, "flags", words));
    }
}
