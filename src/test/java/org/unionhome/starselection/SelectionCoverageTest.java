package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.starselection.SelectionCases.*;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.PublicNotices;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.support.FlowCoverage;
import org.unionhome.workflow.Reading;

/** Every node and every flow of the diagram can be passed: a few cohorts pass them all, by themselves. */
class SelectionCoverageTest extends SelectionTest {

    @Autowired
    FlowCoverage coverage;

    @Autowired
    NoticeBoard board;

    @Autowired
    List<PublicNotices> boards;

    @Autowired
    Reading reading;

    @Test
    @Transactional
    void noNodeAndNoFlowIsOnlyDrawn() {
        cases.windowOver(cases.called());
        driver.send(cases.open(), "cohortCancelled", OFFICER, Map.of("comment", "计划调整"));
        ratedTwiceAndLeftByAll();
        returnedByEverybodyAndStruck();
        leftOnNotice();
        movedUpAndServed();

        assertThat(coverage.neverPassed("star-selection")).as("never passed").isEmpty();
    }

    private void ratedTwiceAndLeftByAll() {
        String cohort = cases.called();
        String person = cases.member("MT", 0);
        String nomination = cases.nominated(cohort, person);
        cases.windowOver(cohort);
        cases.checked(nomination, person, "FRONTLINE");
        seen(cohort);
        cases.ratingOpened(cohort).at(cohort, midnight(RATING_DAY.plusDays(1)).plusSeconds(1));
        driver.decide(
                cohort,
                "openRating",
                OFFICER,
                Map.of("mode", "ELECTRONIC", "lastDay", RATING_DAY.plusDays(7).toString()));
        driver.send(nomination, "nominationWithdrawn", person, Map.of("comment", "调离岗位"));
        cases.rateAll(cohort);
        seen(cohort);
        assertThat(driver.state(cohort)).isEqualTo("NOBODY_ELIGIBLE");
    }

    /** As after a commit, which never comes here. */
    private void seen(String cohort) {
        watch.look(cohort);
        driver.after(Duration.ofSeconds(1), cohort);
    }

    private String scoredOne(String cohort) {
        String nomination = cases.prepared(cohort, cases.member("MT", 1), "FRONTLINE");
        cases.windowOver(cohort).ratingOpened(cohort).rateAll(cohort);
        seen(cohort);
        cases.scored(nomination, 38);
        seen(cohort);
        return nomination;
    }

    private void returnedByEverybodyAndStruck() {
        String cohort = cases.called();
        String nomination = scoredOne(cohort);
        driver.decide(
                cohort,
                "holdPanelMeeting",
                JUDGES.get(0),
                Map.of(
                        "outcome",
                        "RESCORE",
                        "attended",
                        JUDGES,
                        "rescored",
                        List.of(nomination),
                        "comment",
                        "材料补充后复评"));
        cases.scored(nomination, 36);
        seen(cohort);
        cases.confirm(cohort);
        driver.decide(cohort, "approveShortlist", CHAIR, Map.of("outcome", "RETURNED", "comment", "请再议"));
        cases.confirm(cohort).approve(cohort).committee(cohort, 9, 9, 4, "NOT_APPROVED");
        driver.decide(
                cohort,
                "approveShortlist",
                CHAIR,
                Map.of("outcome", "STRUCK", "struck", List.of(nomination), "comment", "党委会未同意"));
        cases.approve(cohort);
        assertThat(driver.state(cohort)).isEqualTo("NOBODY_ELIGIBLE");
        assertThat(driver.state(nomination)).isEqualTo("NOT_SELECTED");
    }

    private void leftOnNotice() {
        String cohort = cases.called();
        String nomination = scoredOne(cohort);
        cases.confirm(cohort).approve(cohort).committee(cohort, 9, 9, 9, "APPROVED");
        driver.send(nomination, "nominationWithdrawn", cases.member("MT", 1), Map.of("comment", "家庭原因"));
        seen(cohort);
        cases.noticeOver(cohort);
        assertThat(driver.state(cohort)).isEqualTo("NOBODY_ELIGIBLE");
    }

    private void movedUpAndServed() {
        String cohort = cases.called();
        List<String> six = cases.scoredSix(cohort, this::seen);
        cases.confirm(cohort).approve(cohort).committee(cohort, 9, 9, 9, "APPROVED");
        Instant firstEnd = board.endsAt(cohort).orElseThrow();
        driver.after(Duration.ofDays(1), cohort);
        object(cohort, six.get(0));
        cases.answer(cohort, OFFICER, "UPHELD");
        cases.at(cohort, firstEnd.plusSeconds(1));
        object(cohort, six.get(5));
        driver.after(Duration.ofDays(7), cohort);
        cases.answer(cohort, OFFICER, "REJECTED");
        driver.after(Duration.ofSeconds(1), cohort);
        driver.decide(cohort, "grantAllowances", HR, Map.of("document", "海盐工〔2026〕6号"));
        driver.after(Duration.ofDays(200), cohort);
        driver.decide(cohort, "checkMidTerm", HR, Map.of("rows", rows(cohort)));
        driver.after(Duration.ofDays(200), cohort);
        assertThat(driver.state(cohort)).isEqualTo("COMPLETED");
    }

    private List<Map<String, Object>> rows(String cohort) {
        @SuppressWarnings("unchecked")
        List<Map<String, Object>> rows = (List<Map<String, Object>>)
                reading.taskValues(HR, driver.task(cohort, "checkMidTerm").taskId())
                        .get("rows");
        rows.forEach(row -> row.put("score", 85));
        return rows;
    }

    private void object(String cohort, String nomination) {
        String person = driver.file(nomination).applicantId();
        String notice = board.ofCase(cohort).stream()
                .filter(each -> each.personId().equals(person) && each.isUp())
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
        boards.stream()
                .filter(each -> each.process().equals("star-selection"))
                .findFirst()
                .orElseThrow()
                .object(notice, null, "该同志的业绩材料与实际不符");
    }
}
