package org.unionhome.demandfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.demandfollowup.DemandCases.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;

/** Merged demands lose nothing: not their text, their seconders, their raiser's say, nor their place when they are taken out. */
@UnionHomeTest
class DemandMergeTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    Door door;

    @Autowired
    MeetingDemands meetingDemands;

    DemandCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DemandCases(driver, db);
    }

    private String mergedInto(String main) {
        String number = cases.raise();
        driver.send(number, "demandSeconded", OTHER_DELEGATE, Map.of());
        driver.send(number, "demandSupplemented", cases.raiser(number), Map.of("text", "还有三号泵房"));
        cases.decide(number, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", main);
        return number;
    }

    @Test
    void whenTheOtherIsSettledEachRaiserRatesForThemselves() {
        String main = cases.raise();
        String merged = mergedInto(main);
        assertThat(driver.state(merged)).isEqualTo("MERGED");
        assertThat(cases.told(cases.raiser(merged), merged)).contains("demand-follow-up.told.merged");
        cases.replied(main, "A").work(main).verify(main).rate(main, 4);

        assertThat(driver.state(main)).isEqualTo("RESOLVED");
        assertThat(driver.openTasks(merged)).containsExactly("rateResult");
        assertThat(cases.text("reply", merged)).isEqualTo(cases.text("reply", main));
        assertThat(cases.told(cases.raiser(merged), merged)).contains("demand-follow-up.told.mainSettled");
        cases.rate(merged, 3);
        assertThat(driver.state(merged)).isEqualTo("RESOLVED");
    }

    @Test
    void whoIsNotHelpedByTheOtherGoesTheirOwnWay() {
        String main = cases.raise();
        String merged = mergedInto(main);
        cases.replied(main, "C").rate(main, 3);
        cases.rate(merged, 1);

        assertThat(driver.openTasks(merged)).containsExactly("assignOwner");
        assertThat(cases.text("merged_into", merged)).isNull();
        assertThat(cases.text("reopened", merged)).isEqualTo("1");
        assertThat(driver.state(main)).isEqualTo("EXPLAINED");
        cases.assign(merged);
        assertThat(cases.text("promised_on", merged)).isEqualTo("2021-03-31");
    }

    @Test
    void whatIsTakenOutIsWhereItWasWithAllItHad() {
        String main = cases.raise();
        String merged = mergedInto(main);
        assertThatThrownBy(() -> driver.send(merged, "mergeEnded", HANDLER, Map.of("comment", "不是一回事")))
                .hasMessage("demand-follow-up.refusal.notOfficer");
        driver.send(merged, "mergeEnded", OFFICER, Map.of("comment", "不是一回事"));

        assertThat(driver.openTasks(merged)).containsExactly("assignOwner");
        assertThat(cases.text("text", merged)).isEqualTo("泵房夏天太热,通风扇坏了两台,请更换。");
        assertThat(count("demand_follow_up_second", merged)).isEqualTo(1);
        assertThat(count("demand_follow_up_addition", merged)).isEqualTo(1);
        assertThat(cases.told(cases.raiser(merged), merged))
                .contains("demand-follow-up.told.merged", "demand-follow-up.told.unmerged");
        assertThat(db.sql("select ended_by from demand_follow_up_merge where case_number = :n")
                        .param("n", merged)
                        .query(String.class)
                        .list())
                .containsExactly("UNMERGED");
        cases.replied(main, "C").rate(main, 4);
        assertThat(driver.openTasks(merged)).as("no longer woken").containsExactly("assignOwner");
    }

    @Test
    void whatIsTakenOutBeforeTheMeetingWaitsForItAgain() {
        String meeting = cases.convene();
        String main = cases.raiseFor(meeting);
        String merged = cases.raiseFor(meeting);
        meetingDemands.merge(merged, main, OFFICER);
        assertThat(driver.state(merged)).isEqualTo("MERGED");
        assertThat(meetingDemands.hasOwner(merged)).isTrue();
        meetingDemands.unmerge(merged, OFFICER);

        assertThat(driver.state(merged)).isEqualTo("COLLECTED");
        assertThat(driver.ledger(merged)).endsWith("demandDecided=MERGED", "mergeEnded=UNMERGED");
        meetingDemands.decide(merged, Decision.assigned("TT", List.of()), CHAIRMAN);
        assertThat(driver.openTasks(merged)).containsExactly("acceptDemand");
    }

    @Test
    void whatAMeetingSentToAUnitDoesNotWaitForThatMeetingAgain() {
        String sentBack = cases.raiseFor(cases.convene());
        meetingDemands.decide(sentBack, Decision.assigned("TT", List.of()), CHAIRMAN);
        cases.decide(
                sentBack, "acceptDemand", HANDLER, "outcome", "SENT_BACK", "comment", "泵房归码头", "insteadUnit", "MT");
        String main = cases.raise();
        cases.decide(sentBack, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", main);
        driver.send(main, "demandWithdrawn", cases.raiser(main), Map.of("comment", "已解决"));

        assertThat(driver.state(sentBack)).isEqualTo("RAISED");
        assertThat(driver.openTasks(sentBack)).containsExactly("assignOwner");
    }

    @Test
    void whatWaitedForAMeetingThatIsOverGoesToTheOffice() {
        String meeting = cases.convene();
        String merged = cases.raiseFor(meeting);
        String main = cases.raise();
        meetingDemands.merge(merged, main, OFFICER);
        driver.send(meeting, "meetingCancelled", OFFICER, Map.of("comment", "生产任务紧,另行安排"));
        driver.send(main, "demandWithdrawn", cases.raiser(main), Map.of("comment", "已解决"));

        assertThat(driver.openTasks(merged)).containsExactly("assignOwner");
    }

    @Test
    void whatIsPlannedForTheOtherIsDoneOnceAndThenRatedByBoth() {
        String main = cases.raise();
        String merged = mergedInto(main);
        cases.replied(main, "B").rate(main, 4);
        assertThat(driver.state(main)).isEqualTo("PLANNED");
        assertThat(driver.state(merged)).isEqualTo("MERGED");
        driver.on(LocalDate.of(2021, 6, 1));
        driver.after(Duration.ofHours(1), main);
        assertThat(driver.openTasks(merged)).isEmpty();
        cases.work(main).verify(main).rate(main, 4);

        assertThat(driver.openTasks(merged)).containsExactly("rateResult");
        cases.rate(merged, 4);
        assertThat(driver.state(merged)).isEqualTo("RESOLVED");
        assertThat(driver.ledger(merged)).doesNotContain("carryOut=DONE");
    }

    @Test
    void ofTwoOfficersWhoMergeEachIntoTheOtherOneAtMostDoes() {
        String first = cases.raise();
        String second = cases.raise();
        var results = Together.run(() -> mergeAtOnce(first, second), () -> mergeAtOnce(second, first));

        assertThat(results).filteredOn(Together.Result::done).hasSizeLessThanOrEqualTo(1);
        assertThat(results)
                .filteredOn(result -> !result.done())
                .allSatisfy(
                        result -> assertThat(result.failure().getMessage()).startsWith("demand-follow-up.refusal."));
    }

    private Object mergeAtOnce(String number, String main) {
        cases.decide(number, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", main);
        return number;
    }

    @Test
    void takingOutWhileTheOtherIsSettledWakesItOnceOnly() {
        String main = cases.raise();
        String merged = mergedInto(main);
        cases.replied(main, "C");
        String task = driver.task(main, "rateResult").taskId();
        String raiser = cases.raiser(main);
        List<Together.Result<Object>> results = Together.run(
                () -> {
                    door.complete(raiser, task, form("score", 4));
                    return null;
                },
                () -> {
                    driver.send(merged, "mergeEnded", OFFICER, Map.of("comment", "不是一回事"));
                    return null;
                });

        assertThat(results.get(0).done()).isTrue();
        assertThat(driver.openTasks(merged)).containsExactly(results.get(1).done() ? "assignOwner" : "rateResult");
    }

    private long count(String table, String number) {
        return db.sql("select count(*) from " + table + " where case_number = :n")
                .param("n", number)
                .query(Long.class)
                .single();
    }

    @Test
    void whenTheOtherIsTakenBackTheMergedOneIsNot() {
        String main = cases.raise();
        String merged = mergedInto(main);
        driver.send(main, "demandWithdrawn", cases.raiser(main), Map.of("comment", "已解决"));

        assertThat(driver.state(main)).isEqualTo("WITHDRAWN");
        assertThat(driver.openTasks(merged)).containsExactly("assignOwner");
        assertThat(cases.told(cases.raiser(merged), merged)).contains("demand-follow-up.told.mainWithdrawn");
    }

    @Test
    void theLedgerSaysHowItBeganAndEnded() {
        String main = cases.raise();
        String merged = mergedInto(main);
        cases.replied(main, "C").rate(main, 4);

        assertThat(driver.ledger(merged)).containsSubsequence("assignOwner=MERGED", "mergeEnded=MAIN_SETTLED");
    }

    @Test
    void aMergedOneMayBeTakenBackByItsRaiser() {
        String main = cases.raise();
        String merged = mergedInto(main);
        driver.send(merged, "demandWithdrawn", cases.raiser(merged), Map.of("comment", "已解决"));
        assertThat(driver.state(merged)).isEqualTo("WITHDRAWN");
        cases.replied(main, "C").rate(main, 4);

        assertThat(driver.state(merged)).isEqualTo("WITHDRAWN");
    }

    @Test
    void nothingIsMergedWithItselfWithWhatIsOverOrInChains() {
        String main = cases.raise();
        String merged = mergedInto(main);
        assertThatThrownBy(() -> cases.decide(main, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", main))
                .hasMessage("demand-follow-up.refusal.mainNeeded");
        String third = cases.raise();
        assertThatThrownBy(() -> cases.decide(third, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", merged))
                .hasMessage("demand-follow-up.refusal.mainClosed");
        assertThatThrownBy(() -> cases.decide(main, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", third))
                .hasMessage("demand-follow-up.refusal.hasMerged");
    }

    @Test
    void mergingWhileTheOtherIsSettledEitherWakesItOrIsRefused() {
        String main = cases.raise();
        String late = cases.raise();
        cases.replied(main, "C");
        String task = driver.task(main, "rateResult").taskId();
        String raiser = cases.raiser(main);
        List<Together.Result<Object>> results = Together.run(
                () -> {
                    door.complete(raiser, task, form("score", 4));
                    return null;
                },
                () -> {
                    cases.decide(late, "assignOwner", OFFICER, "outcome", "MERGED", "mainNumber", main);
                    return null;
                });

        assertThat(results.get(0).done()).isTrue();
        String expected = results.get(1).done() ? "rateResult" : "assignOwner";
        assertThat(driver.openTasks(late)).containsExactly(expected);
    }
}
