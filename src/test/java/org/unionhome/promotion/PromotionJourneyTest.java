package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.promotion.PromotionCases.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballots;
import org.unionhome.ballot.PaperCount;
import org.unionhome.passport.Passports;
import org.unionhome.passport.Post;
import org.unionhome.people.PersonLeft;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** One promotion for each way in which it can end, and what is true for the candidate afterwards. */
@UnionHomeTest
@Transactional
class PromotionJourneyTest {

    /** Whom no other test makes a star. */
    private static final String STARLESS = "suchunlan";

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    Passports passports;

    @Autowired
    Promotions promotions;

    @Autowired
    PromotionDates dates;

    @Autowired
    PromotionChapter chapter;

    @Autowired
    NoticeBoard board;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    PromotionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PromotionCases(driver, ballots, db);
    }

    @Test
    void aTeamLeaderIsVotedForInspectedApprovedAndConfirmedAfterThreeMonths() {
        String number = cases.onNotice(CANDIDATE);
        assertThat(driver.state(number)).isEqualTo("ON_NOTICE");
        cases.noticeOver(number);
        LocalDate day = LocalDate.of(2026, 3, 16);
        cases.appoint(number, day);
        assertThat(passports.posts(CANDIDATE).get(0))
                .extracting(Post::post, Post::unitCode, Post::fromDay, Post::sourceCase)
                .containsExactly("晒盐一班班长", "TT1", day, number);
        driver.until(day.plusMonths(3).atStartOfDay(ZONE).minusSeconds(1).toInstant(), number);
        assertThat(driver.openTasks(number)).isEmpty();
        driver.until(day.plusMonths(3).atStartOfDay(ZONE).toInstant(), number);
        assertThat(driver.openTasks(number)).containsExactly("reviewProbation");
        cases.review(number, "CONFIRMED");

        assertThat(driver.state(number)).isEqualTo("CONFIRMED");
        assertThat(driver.file(number).open()).isFalse();
        assertThat(driver.ledger(number))
                .containsExactly(
                        "motionRaised",
                        "determineRoute",
                        "ballotOpened",
                        "openRecommendation",
                        "ballotClosed="
                                + ballots.ofCase(number)
                                        .map(ballot ->
                                                ballots.result(ballot.id()).digest())
                                        .orElseThrow(),
                        "recordRecommendation=PASSED",
                        "inspectCandidate=SUITABLE",
                        "giveIntegrityOpinion=CLEAR",
                        "approvePromotion=APPROVED",
                        "approvePromotion=APPROVED",
                        "publishNotice",
                        "closeNotice",
                        "appointCandidate",
                        "recordAppointment",
                        "reviewProbation=CONFIRMED");
    }

    @Test
    void aStarIsMovedWithTheUnionsReferenceAndTheUnionChairIsTold() {
        new CandidateRows(db).star(CANDIDATE, 3, LocalDate.of(2021, 3, 2), false); // just 60 months ago
        Map<String, Object> motion = motion(CANDIDATE, Target.TEAM_LEADER, "TT1");
        motion.put("origin", "STAR");
        String number = cases.raise(motion);
        assertThat(driver.openTasks(number)).containsExactly("giveStarReference");
        driver.decide(number, "giveStarReference", CHAIR, Map.of("reference", "三星级员工，连续三年满产，带出两名徒弟。"));
        cases.examined(number).approve(number, MANAGER, OTHER_HR).noticeOver(number);
        cases.appoint(number, LocalDate.of(2026, 3, 16));

        assertThat(told(CHAIR, "promotion.told.appointed")).contains("晒盐一班班长", "2026-03-16");
        assertThat(told(COMMITTEE, "promotion.told.appointed")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, false", "2024-06-30, true"})
    void whoseStarIsTooLongAgoOrWasTakenBackIsNotMovedAsAStar(LocalDate lastDay, boolean revoked) {
        new CandidateRows(db).star(STARLESS, 3, lastDay, revoked);
        Map<String, Object> motion = motion(STARLESS, Target.TEAM_LEADER, "TT1");
        motion.put("origin", "STAR");

        refused("noStar", () -> cases.raise(motion));
        motion.put("origin", "OTHER");
        assertThat(driver.openTasks(cases.raise(motion))).containsExactly("openRecommendation");
    }

    @Test
    void aVoteWithoutAQuorumIsHeldAgainAndOneAgainstEndsIt() {
        String number = cases.raise(Target.TEAM_LEADER);
        cases.open(number);
        int electors = cases.electors(number).size();
        assertThat(cases.electors(number)).doesNotContain(CANDIDATE).contains("guwenhai");
        cases.vote(number, 1, 0);
        cases.after(number, LAST_DAY.plusDays(1));
        assertThat(driver.openTasks(number)).containsExactly("openRecommendation");
        assertThat(promotions.require(number).recommendation().yes()).isNull();
        cases.opened(number, LAST_DAY.plusDays(7)).vote(number, electors / 2, electors - electors / 2);

        assertThat(driver.state(number)).isEqualTo("NOT_RECOMMENDED");
        assertThat(driver.file(number).open()).isFalse();
        assertThat(promotions.require(number).recommendation().attempt()).isEqualTo(2);
    }

    @Test
    void aSmallBranchDoesNotVoteInSecretSoAllDelegatesDo() {
        String number = cases.raise(motion("zhoujinsheng", Target.PRINCIPAL_CLERK, "JG2"));
        cases.open(number);

        assertThat(cases.electors(number)).hasSize(13);
    }

    @Test
    void papersAreCountedByTwoWhoAreNeitherCandidateNorRaiser() {
        String number = cases.raise(Target.WORKER_TO_STAFF);
        refused("counters", () -> cases.openOnPaper(number, RAISER, "shisufang"));
        refused("counters", () -> cases.openOnPaper(number, "shisufang", "shisufang"));
        refused("counters", () -> cases.openOnPaper(number, CANDIDATE, "shisufang"));
        cases.openOnPaper(number, "shisufang", "weixinlin");
        PaperCount count = new PaperCount(3, 0, Map.of(number, Map.of("YES", 2, "NO", 1, "ABSTAIN", 0)));
        ballots.count("shisufang", cases.ballot(number), count);
        ballots.count("weixinlin", cases.ballot(number), count);

        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder("inspectCandidate", "giveIntegrityOpinion");
        assertThat(promotions.require(number).recommendation())
                .extracting(Recommendation::electors, Recommendation::yes, Recommendation::no)
                .containsExactly(3, 2, 1);
    }

    @Test
    void belowCompetentRulesOutAndTheCandidateReadsTheReason() {
        String number = cases.raise(Target.TEAM_LEADER);
        cases.recommended(number);
        Map<String, Object> found = new HashMap<>(
                Map.of("appraisal", "BELOW_COMPETENT", "report", "去年考核不称职，群众意见较多。", "outcome", "SUITABLE"));
        refused("belowCompetent", () -> driver.decide(number, "inspectCandidate", OTHER_HR, found));
        found.put("outcome", "UNSUITABLE");
        refused("reasonNeeded", () -> driver.decide(number, "inspectCandidate", OTHER_HR, found));
        found.put("reason", "去年年度考核不称职");
        driver.decide(number, "inspectCandidate", OTHER_HR, found);
        cases.cleared(number);

        assertThat(driver.state(number)).isEqualTo("NOT_SUITABLE");
        assertThat(chapter.of(CANDIDATE))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("去年年度考核不称职"));
    }

    @Test
    void aReturnStartsInspectionAndApprovalsAnewAndARejectionEnds() {
        String number = cases.raise(Target.TEAM_LEADER);
        cases.examined(number).approve(number, MANAGER);
        refused(
                "reasonNeeded",
                () -> driver.decide(number, "approvePromotion", OTHER_HR, Map.of("outcome", "RETURNED")));
        driver.decide(number, "approvePromotion", OTHER_HR, Map.of("outcome", "RETURNED", "comment", "补充安全业绩"));
        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder("inspectCandidate", "giveIntegrityOpinion");
        cases.inspected(number).cleared(number);
        assertThat(driver.task(number, "approvePromotion").candidate()).isEqualTo("branchManagerAtTT");
        cases.approve(number, MANAGER);
        driver.decide(number, "approvePromotion", OTHER_HR, Map.of("outcome", "REJECTED", "comment", "名额已满"));

        assertThat(driver.state(number)).isEqualTo("REJECTED");
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(promotions.require(number).endReason()).isEqualTo("名额已满");
    }

    @Test
    void probationIsExtendedOnceAndWhoFailsHoldsTheEarlierPostAgain() {
        new CandidateRows(db).post(CANDIDATE, passports);
        String number = cases.onNotice(CANDIDATE);
        LocalDate day = LocalDate.of(2026, 3, 16);
        cases.noticeOver(number).appoint(number, day).after(number, day.plusMonths(3));
        cases.review(number, "EXTENDED");
        assertThat(driver.openTasks(number)).isEmpty();
        cases.after(number, LocalDate.of(2026, 9, 16));
        refused("extendedOnce", () -> cases.review(number, "EXTENDED"));
        cases.review(number, "RETURNED");

        assertThat(driver.state(number)).isEqualTo("RETURNED");
        assertThat(passports.posts(CANDIDATE).get(0))
                .extracting(Post::post, Post::toDay)
                .containsExactly("晒盐一班副班长", null);
    }

    @Test
    void theCandidateWithdrawsDuringTheVoteAndNobodyVotesAnyMore() {
        String number = cases.raise(Target.TEAM_LEADER);
        cases.open(number);
        driver.send(number, "promotionWithdrawn", CANDIDATE, Map.of("comment", "想留在一线"));

        assertThat(driver.state(number)).isEqualTo("WITHDRAWN");
        assertThat(ballots.waitingFor("guwenhai"))
                .noneMatch(ballot -> ballot.caseNumber().equals(number));
        assertThat(driver.openTasks(cases.raise(Target.TEAM_LEADER))).isNotEmpty(); // and may be moved again
    }

    @Test
    void nobodyElseWithdrawsAndNobodyAfterTheAppointment() {
        String number = cases.onNotice(CANDIDATE);
        Map<String, Object> reason = Map.of("comment", "岗位撤销");
        refused("notYoursToWithdraw", () -> driver.send(number, "promotionWithdrawn", CHAIR, reason));
        cases.noticeOver(number).appoint(number, LocalDate.of(2026, 3, 16));

        refused("wrongState", () -> driver.send(number, "promotionWithdrawn", RAISER, reason));
    }

    @Test
    void anExtensionLosesNoDayAtTheEndOfAShortMonth() {
        Appointment december =
                new Appointment(LocalDate.of(2026, 12, 1), "海盈人〔2026〕9号", LocalDate.of(2027, 2, 28), false);

        assertThat(dates.extendedUntil(december)).isEqualTo(LocalDate.of(2027, 5, 31));
    }

    @ParameterizedTest
    @EnumSource(
            value = PromotionState.class,
            names = {"OPENING", "BALLOTING", "EXAMINING", "APPROVING", "ON_NOTICE", "APPOINTING", "ON_PROBATION"})
    void whoLeavesTheCompanyIsPromotedNoFurtherWhateverStageThisHadReached(PromotionState state) {
        String number = cases.upTo(state);
        assertThat(driver.state(number)).isEqualTo(state.name());
        events.publishEvent(new PersonLeft(CANDIDATE));

        assertThat(driver.state(number)).isEqualTo("LEFT");
        assertThat(driver.openTasks(number)).isEmpty();
        assertThat(ballots.waitingFor("guwenhai"))
                .noneMatch(ballot -> ballot.caseNumber().equals(number));
        assertThat(board.endsAt(number)).isEmpty();
        assertThat(driver.file(number).open()).isFalse();
    }

    private static void refused(String word, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("promotion.refusal." + word));
    }

    private String told(String person, String key) {
        return db.sql("select text_args::text from notice where recipient_id = :person and text_key = :key")
                .param("person", person)
                .param("key", key)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
