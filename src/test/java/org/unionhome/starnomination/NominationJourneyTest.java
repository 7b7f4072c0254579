package org.unionhome.starnomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.starnomination.NominationCases.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.unionhome.UnionClock;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.Attachments;
import org.unionhome.notification.Notices;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.NotSelected;
import org.unionhome.starnomination.exchange.SheetView;
import org.unionhome.starnomination.exchange.Star;
import org.unionhome.starnomination.exchange.Stars;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** One journey to each end of a nomination; together they pass every node and every flow, which the last test counts. */
@UnionHomeTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class NominationJourneyTest {

    private static final LocalDate FROM = LocalDate.of(2026, 5, 1);
    private static final LocalDate TO = LocalDate.of(2027, 4, 30);

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseDriver driver;

    @Autowired
    CohortNominations cohorts;

    @Autowired
    Stars stars;

    @Autowired
    StarNominations nominations;

    @Autowired
    Attachments attachments;

    @Autowired
    Notices notices;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Reading reading;

    @Autowired
    FlowCoverage coverage;

    NominationCases cases;
    String cohort;

    @BeforeEach
    void aCohortCalls() {
        cases = new NominationCases(context);
        cohort = cases.cohort();
    }

    @Test
    void aColleagueNominatesAndTheStarHoldsItsWholeTerm() throws IOException {
        String nomination = cases.peer(cohort);
        assertThat(driver.openTasks(nomination)).containsExactly("giveConsent");
        driver.decide(nomination, "giveConsent", NOMINEE, Map.of("outcome", "CONSENTED", "honest", true));
        assertThat(deadlines.running(nomination, "star-nomination.consentPeriodEnded"))
                .isEmpty();
        cases.recommend(nomination);
        cases.verify(nomination);
        assertThat(driver.state(nomination)).isEqualTo("PREPARED");
        assertThat(cohorts.allPrepared(cohort)).isTrue();
        cases.startScoring(cohort, nomination);
        assertThat(cases.waiting(nomination))
                .containsExactlyElementsOf(JUDGES.stream().sorted().toList());
        cases.scoreAll(nomination, 37);

        CohortNominee scored = cohorts.of(cohort).get(0);
        assertThat(scored.total()).isEqualByComparingTo("91");
        assertThat(scored.level()).as("91 points, but one star up at most").isEqualTo(scored.currentStar() + 1);
        assertThat(cohorts.allScored(cohort)).isTrue();

        cohorts.appoint(nomination, 1, FROM, TO);
        assertThat(stars.current(NOMINEE, FROM)).map(Star::nomination).contains(nomination);
        assertThat(certificate(nomination)).contains("林小禾", "星级员工", "2026年5月1日", nomination);
        assertThat(told(NOMINEE)).contains("star-nomination.told.appointed");

        cohorts.endTerm(cohort);
        assertThat(driver.state(nomination)).isEqualTo("TERM_ENDED");
        assertThat(driver.file(nomination).open()).isFalse();
    }

    private String certificate(String nomination) throws IOException {
        Attachments.Attachment file = attachments.of(nomination).get(0);
        assertThat(file.uploadedBy()).isNull();
        byte[] content = attachments.content(nomination, file.id()).orElseThrow();
        try (var words = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(content)))) {
            return words.getText();
        }
    }

    private List<String> told(String person) {
        return notices.of(person, null, 10).stream()
                .map(Notices.Notice::textKey)
                .toList();
    }

    @Test
    void whoeverDeclinesIsLeftInPeaceAndCanBeNominatedAgain() {
        String nomination = cases.peer(cohort);
        driver.decide(nomination, "giveConsent", NOMINEE, Map.of("outcome", "DECLINED", "comment", "今年先让年轻人上"));

        assertThat(driver.state(nomination)).isEqualTo("DECLINED");
        assertThat(driver.state(cases.peer(cohort))).isEqualTo("AWAITING_CONSENT");
    }

    @Test
    void silenceIsNoConsentAndLapsesThreeWorkingDaysAfterTheCall() {
        String nomination = cases.peer(cohort);
        var end = LocalDate.of(2026, 3, 21).atStartOfDay(UnionClock.ZONE).toInstant();

        assertThat(deadlines.running(nomination, "star-nomination.consentPeriodEnded"))
                .hasValueSatisfying(clock -> assertThat(clock.dueAt()).isEqualTo(end));
        assertThat(reading.taskValues(
                        NOMINEE, driver.task(nomination, "giveConsent").taskId()))
                .containsEntry("untilText", "2026-03-20");
        driver.until(end.minusSeconds(60), nomination);
        assertThat(driver.openTasks(nomination)).containsExactly("giveConsent");
        driver.until(end.plusSeconds(60), nomination);
        assertThat(driver.state(nomination)).isEqualTo("LAPSED");
    }

    @Test
    void whomTheBranchDoesNotRecommendReadsWhy() {
        String nomination = cases.self(cohort);
        driver.decide(
                nomination,
                "recommendByBranch",
                BRANCH_CHAIR,
                Map.of("outcome", "NOT_RECOMMENDED", "comment", "本分会另有两名更突出"));

        assertThat(driver.state(nomination)).isEqualTo("NOT_RECOMMENDED");
        assertThat(nominations.require(nomination).ending().reasonText()).contains("更突出");
    }

    @Test
    void whoeverIsNotEligibleIsToldEveryReason() {
        String nomination = cases.self(cohort);
        cases.recommend(nomination);
        Map<String, Object> work = performance();
        work.put("employment", "TEMPORARY");
        driver.decide(nomination, "verifyPerformance", HR, work);
        driver.decide(nomination, "giveIntegrityOpinion", DISCIPLINE, Map.of("opinion", "CLEAR"));
        driver.decide(nomination, "verifySafety", SAFETY, Map.of("finding", "AT_FAULT", "comment", "去年吊装事故负主要责任"));

        assertThat(driver.state(nomination)).isEqualTo("NOT_ELIGIBLE");
        assertThat(nominations.require(nomination).vetoes()).containsExactly("NOT_REGULAR", "SAFETY_VETO");
        assertThat(notices.of(NOMINEE, null, 10).stream()
                        .filter(notice -> nomination.equals(notice.caseNumber()))
                        .filter(notice -> notice.textKey().equals("star-nomination.told.notEligible"))
                        .flatMap(notice -> notice.args().stream()))
                .containsExactlyInAnyOrder("#star-nomination.veto.NOT_REGULAR", "#star-nomination.veto.SAFETY_VETO");
        assertThat(cohorts.allPrepared(cohort)).isTrue();
    }

    @Test
    void whoeverIsNotSelectedReadsWhereTheyWereRankedAndWhy() {
        String nomination = cases.scored(cohort);

        cohorts.notSelect(nomination, NotSelected.QUOTA_FULL, 7);

        assertThat(driver.state(nomination)).isEqualTo("NOT_SELECTED");
        assertThat(nominations.require(nomination).award().ranked()).isEqualTo(7);
        assertThat(nominations.require(nomination).ending().reason()).isEqualTo("QUOTA_FULL");
        assertThat(stars.of(NOMINEE)).noneMatch(star -> star.nomination().equals(nomination));
    }

    @Test
    void theNomineeCanWithdrawUntilAppointed() {
        String nomination = cases.scoring(cohort);
        driver.send(nomination, "nominationWithdrawn", NOMINEE, Map.of("comment", "家中有事"));

        assertThat(driver.state(nomination)).isEqualTo("WITHDRAWN");
        assertThat(driver.openTasks(nomination)).isEmpty();
        assertThat(cohorts.allScored(cohort)).isTrue();
    }

    @Test
    void aCancelledCohortEndsItsNominationsWhereverTheyStand() {
        String nomination = cases.self(cohort);

        cohorts.notSelect(nomination, NotSelected.COHORT_CANCELLED, null);

        assertThat(driver.state(nomination)).isEqualTo("NOT_SELECTED");
        assertThat(driver.openTasks(nomination)).isEmpty();
    }

    @Test
    void aStarTakenBackCountsNoMoreAndItsAllowanceEnds() {
        String nomination = cases.appointed(cohort);
        driver.on(LocalDate.of(2026, 8, 3));
        driver.send(nomination, "starRevoked", DISCIPLINE, Map.of("reason", "SANCTION", "comment", "受到记过处分"));

        assertThat(driver.state(nomination)).isEqualTo("REVOKED");
        assertThat(stars.current(NOMINEE, LocalDate.of(2026, 8, 4))
                        .filter(star -> star.nomination().equals(nomination)))
                .isEmpty();
        assertThat(stars.current(NOMINEE, LocalDate.of(2026, 8, 2)))
                .map(Star::nomination)
                .contains(nomination);
        assertThat(told(HR)).contains("star-nomination.told.revoked");
        assertThat(told(NOMINEE)).contains("star-nomination.told.revoked");
    }

    @Test
    void alternatesFollowTheChairNamesALastJudgeAndThePanelMayScoreAgain() {
        String nomination = cases.scoring(cohort);
        cases.recuse(nomination, JUDGES.get(0));
        cases.score(nomination, JUDGES.get(1), 37);
        cases.score(nomination, JUDGES.get(2), 37);
        assertThat(cases.waiting(nomination)).as("the first alternate").containsExactly(ALTERNATES.get(0));
        cases.recuse(nomination, ALTERNATES.get(0));
        assertThat(cases.waiting(nomination)).containsExactly(ALTERNATES.get(1));
        cases.recuse(nomination, ALTERNATES.get(1));
        assertThat(driver.openTasks(nomination)).containsExactly("appointJudge");
        driver.decide(nomination, "appointJudge", CHAIR, Map.of("judgeId", "chuminjun"));
        cases.score(nomination, "chuminjun", 10);
        assertThat(driver.state(nomination)).isEqualTo("SCORED");
        CohortNominee first = cohorts.of(cohort).get(0);
        assertThat(first.outlier()).isTrue();

        cohorts.rescore(nomination, "一张评分表偏离较大");
        assertThat(cases.waiting(nomination)).containsExactly("chuminjun", "hanweijun", "zouyujuan");
        cases.scoreAll(nomination, 36);
        CohortNominee second = cohorts.of(cohort).get(0);
        assertThat(second.outlier()).isFalse();
        assertThat(second.panel()).isEqualByComparingTo("81");
        assertThat(second.sheets()).as("those of the first pass are kept").hasSize(9);
    }

    /** Silence gives no points; it does not hold up the cohort either. */
    @Test
    void forAJudgeWhoDoesNotAnswerTheOfficerCallsTheNextOne() {
        String nomination = cases.scoring(cohort);
        cases.score(nomination, JUDGES.get(0), 37);
        cases.score(nomination, JUDGES.get(1), 37);
        Map<String, Object> note = Map.of("judges", List.of(JUDGES.get(2)), "comment", "两次提醒没有答复");
        assertThatThrownBy(() -> driver.send(nomination, "absenceRecorded", OFFICER, note))
                .hasMessageContaining("judgeNotLate");
        driver.afterWorkingDays(5, nomination);
        assertThatThrownBy(() -> driver.send(nomination, "absenceRecorded", HR, note))
                .hasMessageContaining("notOfficer");

        driver.send(nomination, "absenceRecorded", OFFICER, note);

        assertThat(cases.waiting(nomination)).containsExactly(ALTERNATES.get(0));
        cases.score(nomination, ALTERNATES.get(0), 37);
        assertThat(cohorts.allScored(cohort)).isTrue();
        CohortNominee scored = cohorts.of(cohort).get(0);
        assertThat(scored.panel()).isEqualByComparingTo("82");
        assertThat(scored.sheets())
                .filteredOn(SheetView::recused)
                .extracting(SheetView::judgeId)
                .containsExactly(JUDGES.get(2));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void noNodeAndNoFlowIsOnlyDrawn() {
        assertThat(coverage.neverPassed("star-nomination")).as("never passed").isEmpty();
    }
}
