package org.unionhome.demandfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.demandfollowup.DemandCases.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.demandfollowup.exchange.BargainingList;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.Grade;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;

/** Every node and every flow of the diagram can be passed: a dozen cases pass them all, by themselves. */
@UnionHomeTest
class DemandCoverageTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    MeetingDemands meetingDemands;

    @Autowired
    LadderWatch watch;

    @Autowired
    BargainingList list;

    @Autowired
    FlowCoverage coverage;

    DemandCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DemandCases(driver, db);
    }

    @Test
    void noNodeAndNoFlowIsOnlyDrawn() {
        objectedReturnedAndSentBack();
        reworkedReopenedAndByTheChairman();
        plannedAndUnrated();
        helpAndBargaining();
        mergedAndTakenOut();
        decidedByTheMeeting();
        besideTheRoad();

        assertThat(coverage.neverPassed("demand-follow-up")).as("never passed").isEmpty();
    }

    private void objectedReturnedAndSentBack() {
        String number = cases.raise();
        cases.assign(number)
                .decide(number, "acceptDemand", HANDLER, "outcome", "SENT_BACK", "comment", "归码头", "insteadUnit", "MT")
                .assign(number, "MT")
                .accept(number)
                .draft(number, "A")
                .decide(number, "countersignReply", OTHER_HANDLER, "outcome", "OBJECTED", "comment", "不妥")
                .draft(number, "A")
                .decide(number, "countersignReply", OTHER_HANDLER, "outcome", "AGREED")
                .decide(number, "approveReply", HEAD, "outcome", "RETURNED", "comment", "写明日期");
    }

    private void reworkedReopenedAndByTheChairman() {
        String number = cases.raise();
        cases.replied(number, "A")
                .decide(number, "carryOut", HANDLER, "outcome", "PROGRESS", "percent", 50, "text", "一半")
                .work(number)
                .decide(number, "verifyOnSite", SUPERVISOR, "outcome", "NOT_DONE", "comment", "没有装")
                .work(number)
                .verify(number)
                .rate(number, 2)
                .work(number)
                .verify(number);
        toChairman(number);
        cases.decide(number, "decideByChairman", CHAIRMAN, "outcome", "REASSIGNED", "ownerUnit", "TT", "comment", "重办");
        cases.accept(number).draft(number, "C").approve(number).rate(number, 1);
        cases.decide(number, "decideByChairman", CHAIRMAN, "outcome", "EXPLAINED", "comment", "不能更换的原因");
    }

    private void toChairman(String number) {
        cases.rate(number, 1);
        for (int i = 0; i < 2; i++) {
            cases.draft(number, "C").approve(number).rate(number, 1);
        }
    }

    private void plannedAndUnrated() {
        String planned = cases.raise();
        cases.replied(planned, "B").rate(planned, 4);
        driver.on(LocalDate.of(2021, 6, 1));
        driver.after(Duration.ofHours(1), planned);
        cases.work(planned).verify(planned);
        driver.after(Duration.ofDays(13), planned);
        driver.on(MONDAY);
    }

    private void helpAndBargaining() {
        String wage = cases.raise(wish("WAGE", "NORMAL"));
        cases.decide(wage, "assignOwner", OFFICER, "outcome", "BARGAINING", "topic", "津贴")
                .decide(wage, "reportTopic", OFFICER, "outcome", "AGREED", "report", "每月增加一百元");
        String taken = cases.raise(wish("WAGE", "NORMAL"));
        cases.decide(taken, "assignOwner", OFFICER, "outcome", "BARGAINING", "topic", "夜班费");
        list.settled(taken, "XS-2026-00001");
        String hardship = cases.raise(wish("HARDSHIP", "NORMAL"));
        String raiser = cases.raiser(hardship);
        cases.decide(hardship, "assignOwner", OFFICER, "outcome", "WELFARE")
                .decide(hardship, "applyForWelfare", raiser, "outcome", "DECLINED")
                .decide(hardship, "assignOwner", OFFICER, "outcome", "WELFARE");
        driver.send(hardship, "welfareAdviceEnded", OFFICER, Map.of("comment", "改由车间办理"));
        cases.decide(hardship, "assignOwner", OFFICER, "outcome", "WELFARE");
        String linked = cases.requestHelp(raiser);
        cases.decide(hardship, "applyForWelfare", raiser, "outcome", "APPLIED", "linkedCase", linked);
        driver.send(linked, "requestWithdrawn", raiser, Map.of("comment", "不需要了"));
    }

    private void mergedAndTakenOut() {
        String main = cases.raise();
        String merged = cases.raise();
        String other = cases.raise();
        cases.decide(merged, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", main)
                .decide(other, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", main);
        meetingDemands.unmerge(other, OFFICER);
        cases.replied(main, "C").rate(main, 4).rate(merged, 1);
    }

    private void decidedByTheMeeting() {
        String meeting = cases.convene();
        String answered = cases.raiseFor(meeting);
        String released = cases.raiseFor(meeting);
        assertThat(driver.state(answered)).isEqualTo("COLLECTED");
        assertThat(driver.openTasks(answered)).isEmpty();
        meetingDemands.decide(answered, Decision.answered("当场答复:下周更换", Grade.A, null), CHAIRMAN);
        meetingDemands.decide(released, Decision.released(), CHAIRMAN);
        assertThat(driver.openTasks(answered)).containsExactly("rateResult");
        assertThat(driver.openTasks(released)).containsExactly("assignOwner");
        assertThat(List.of(answered, released))
                .allMatch(number -> meetingDemands.hasOwner(number) == number.equals(answered));
    }

    private void besideTheRoad() {
        driver.on(MONDAY);
        String number = cases.raise();
        driver.send(number, "demandSeconded", OTHER_DELEGATE, Map.of());
        driver.send(number, "demandSupplemented", cases.raiser(number), Map.of("text", "还有一台"));
        cases.assign(number).accept(number);
        driver.send(number, "extensionRequested", HANDLER, Map.of("days", 3, "comment", "等厂家发货"));
        driver.on(LocalDate.of(2021, 4, 30));
        watch.run();
        cases.decide(number, "answerSupervision", MANAGER, "comment", "三天内答复")
                .decide(number, "resolveEscalation", CHAIRMAN, "comment", "本周办结");
        driver.send(number, "demandWithdrawn", cases.raiser(number), Map.of("comment", "已自行解决"));
    }
}
