package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.promotion.PromotionCases.*;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.ballot.Ballots;
import org.unionhome.people.PersonLeft;
import org.unionhome.publicnotice.NoticeBoards;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;

/** Every node and every flow of the diagram can be passed: a few promotions pass them all, by themselves. */
@UnionHomeTest
class PromotionCoverageTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    Ballots ballots;

    @Autowired
    NoticeBoards boards;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient db;

    @Autowired
    FlowCoverage coverage;

    PromotionCases cases;

    @Test
    @Transactional
    void noNodeAndNoFlowIsOnlyDrawn() {
        cases = new PromotionCases(driver, ballots, db);
        aStarWhoIsVotedOnTwiceAndNotRecommended();
        notSuitable();
        returnedAndThenRejected();
        stoppedByAnObjection();
        withdrawnAndLeft();
        confirmedAndReturnedAfterAnExtension();

        assertThat(coverage.neverPassed("promotion")).as("never passed").isEmpty();
    }

    private void aStarWhoIsVotedOnTwiceAndNotRecommended() {
        new CandidateRows(db).star(CANDIDATE, 3, LocalDate.of(2025, 6, 30), false);
        Map<String, Object> motion = motion(CANDIDATE, Target.TEAM_LEADER, "TT1");
        motion.put("origin", "STAR");
        String number = cases.raise(motion);
        driver.decide(number, "giveStarReference", CHAIR, Map.of("reference", "三星级员工，连续三年满产，带出两名徒弟。"));
        cases.open(number).vote(number, 1, 0);
        driver.until(LAST_DAY.plusDays(1).atStartOfDay(ZONE).toInstant(), number);
        cases.opened(number, LAST_DAY.plusDays(7))
                .vote(number, 0, cases.electors(number).size());
        assertThat(driver.state(number)).isEqualTo("NOT_RECOMMENDED");
    }

    private void notSuitable() {
        driver.on(MONDAY);
        String number = cases.raise(Target.TEAM_LEADER);
        cases.recommended(number).inspected(number);
        driver.decide(
                number,
                "giveIntegrityOpinion",
                DISCIPLINE,
                Map.of("opinion", "有一件举报在核查", "outcome", "OBJECTION", "reason", "有事项尚在核查"));
    }

    private void returnedAndThenRejected() {
        String number = cases.raise(Target.TEAM_LEADER);
        cases.examined(number);
        driver.decide(number, "approvePromotion", MANAGER, Map.of("outcome", "RETURNED", "comment", "补充安全业绩"));
        cases.inspected(number).cleared(number).approve(number, MANAGER);
        driver.decide(number, "approvePromotion", OTHER_HR, Map.of("outcome", "REJECTED", "comment", "名额已满"));
    }

    private void stoppedByAnObjection() {
        String number = cases.onNotice(CANDIDATE);
        objectAndAnswer(number, "REJECTED");
        objectAndAnswer(number, "UPHELD");
    }

    private void objectAndAnswer(String number, String outcome) {
        boards.of("promotion").object(boards.of("promotion").current().get(0).id(), "shisufang", "他上个月漏检了一次闸门");
        cases.answer(number, outcome);
    }

    private void withdrawnAndLeft() {
        String withdrawn = cases.raise(Target.TEAM_LEADER);
        driver.send(withdrawn, "promotionWithdrawn", RAISER, Map.of("comment", "岗位撤销"));
        cases.raise(Target.TEAM_LEADER);
        events.publishEvent(new PersonLeft(CANDIDATE));
    }

    private void confirmedAndReturnedAfterAnExtension() {
        LocalDate day = LocalDate.of(2026, 3, 16);
        String confirmed = cases.onNotice(CANDIDATE);
        cases.noticeOver(confirmed).appoint(confirmed, day).after(confirmed, day.plusMonths(3));
        cases.review(confirmed, "CONFIRMED");
        driver.on(MONDAY);
        String returned = cases.onNotice(CANDIDATE);
        cases.noticeOver(returned).appoint(returned, day).after(returned, day.plusMonths(3));
        cases.review(returned, "EXTENDED").after(returned, day.plusMonths(6));
        cases.review(returned, "RETURNED");
    }
}
