package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.promotion.PromotionCases.*;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.ballot.Ballots;
import org.unionhome.passport.Passports;
import org.unionhome.passport.Post;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** One promotion for each way in which it can end, and what is true for the candidate afterwards. */
@UnionHomeTest
@Transactional
class PromotionJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    Passports passports;

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
        driver.until(
                day.plusMonths(3)
                        .atStartOfDay(java.time.ZoneId.of("Asia/Shanghai"))
                        .minusSeconds(1)
                        .toInstant(),
                number);
        assertThat(driver.openTasks(number)).isEmpty();
        driver.until(
                day.plusMonths(3)
                        .atStartOfDay(java.time.ZoneId.of("Asia/Shanghai"))
                        .toInstant(),
                number);
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
    void withdrawn() {
        String number = cases.raise(Target.TEAM_LEADER);
        driver.send(number, "promotionWithdrawn", CANDIDATE, Map.of("comment", "想留在一线"));
        assertThat(driver.state(number)).isEqualTo("WITHDRAWN");
    }
}
