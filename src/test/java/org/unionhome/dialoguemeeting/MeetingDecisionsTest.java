package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.Reading;

/** What the chairman can say to a demand, and what the demand is then. */
@UnionHomeTest
class MeetingDecisionsTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    MeetingDemands demands;

    @Autowired
    DialogueMeetings meetings;

    @Autowired
    Reading reading;

    @Autowired
    Door door;

    MeetingCases cases;
    String meeting;
    String demand;
    String next;

    @BeforeEach
    void twoDemandsOnTheTable() {
        cases = new MeetingCases(driver, people);
        meeting = cases.convene();
        demand = cases.raise(meeting, DELEGATE, "收盐机轨道要垫实");
        next = cases.raise(meeting, MEMBER, "滩头修一公里路");
        cases.sorted(meeting).held(meeting);
    }

    @Test
    void assignedDemandsGoToTheirUnitWithThoseThatHandleThemToo() {
        cases.decide(meeting, demand, "ASSIGNED", "ownerUnit", "TT", "coUnits", List.of("MT"));

        assertThat(demands.require(demand).ownerUnit()).isEqualTo("TT");
        assertThat(demands.require(demand).promisedOn()).isNotNull();
        assertThat(driver.task(demand, "acceptDemand").candidate()).endsWith("AtTT");
    }

    @Test
    void anAnswerOnTheSpotIsTheRaisersToRate() {
        cases.decide(meeting, demand, "ANSWERED", "answer", "已安排本周垫实", "grade", "A");

        assertThat(driver.task(demand, "rateResult").assignee()).isEqualTo(DELEGATE);
        assertThat(demands.require(demand).reply()).isEqualTo("已安排本周垫实");
    }

    @Test
    void aNeedForHelpIsTheRaisersToApplyFor() {
        cases.decide(meeting, demand, "WELFARE");

        assertThat(driver.openTasks(demand)).containsExactly("applyForWelfare");
    }

    @Test
    void aWageMatterBecomesATopicForBargaining() {
        cases.decide(meeting, demand, "BARGAINING", "topic", "一线高温津贴标准");

        assertThat(driver.state(demand)).isEqualTo("ON_BARGAINING_LIST");
    }

    @Test
    void whatWasDecidedStandsInTheMeetingInItsOrder() {
        cases.decide(meeting, demand, "BARGAINING", "topic", "高温津贴").assign(meeting, next);

        assertThat(meetings.require(meeting).decidedDemands())
                .extracting(DecidedDemand::demandNumber, DecidedDemand::kind)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(demand, Decision.Kind.BARGAINING),
                        org.assertj.core.api.Assertions.tuple(next, Decision.Kind.ASSIGNED));
    }

    @Test
    void theFormShowsTheDemandOnTheTableWithWhatTheTableSuggests() {
        Map<String, Object> form = reading.taskValues(
                CHAIRMAN, driver.task(meeting, "decideDemand").taskId());

        assertThat(form)
                .containsEntry("demand", demand)
                .containsEntry("demandTitle", "收盐机轨道要垫实")
                .containsEntry("outcome", "ASSIGNED")
                .containsEntry("ownerUnit", "TT");
        cases.assign(meeting, demand);
        assertThat(reading.taskValues(
                        CHAIRMAN, driver.task(meeting, "decideDemand").taskId()))
                .containsEntry("demand", next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ASSIGNED", "ANSWERED", "BARGAINING"})
    void aDecisionThatLacksItsPartIsRefused(String outcome) {
        assertThatThrownBy(() -> cases.decide(meeting, demand, outcome)).isInstanceOf(Refusal.class);

        assertThat(driver.state(demand)).isEqualTo("COLLECTED");
        assertThat(meetings.require(meeting).decidedDemands()).isEmpty();
    }

    @Test
    void whatIsPlannedNeedsAnOwner() {
        assertThatThrownBy(() -> cases.decide(meeting, demand, "ANSWERED", "answer", "明年再办", "grade", "B"))
                .hasMessageContaining("planNeedsOwner");
    }

    /** The chairman read one demand; it was withdrawn; what was written must not hit the next one. */
    @Test
    void aFormThatWasReadForOneDemandNeverDecidesAnother() {
        driver.send(demand, "demandWithdrawn", DELEGATE, Map.of("comment", "班里已自行解决"));

        assertThatThrownBy(() -> cases.assign(meeting, demand)).hasMessageContaining("anotherDemand");
        assertThat(driver.state(next)).isEqualTo("COLLECTED");
        cases.assign(meeting, next);
        assertThat(driver.openTasks(meeting)).doesNotContain("decideDemand");
    }

    /** Nobody can send a form that shows no demand, and a meeting that has begun cannot be cancelled: the step must end by itself. */
    @Test
    void theChairmanIsAskedNoMoreWhenTheLastDemandIsWithdrawnBeforeHeOpensIt() {
        cases.assign(meeting, demand);
        driver.send(next, "demandWithdrawn", MEMBER, Map.of("comment", "路已经修了"));

        assertThat(driver.state(next)).isEqualTo("WITHDRAWN");
        assertThat(driver.openTasks(meeting))
                .containsExactlyInAnyOrder("confirmMinutesOfCompany", "confirmMinutesOfStaff");
        cases.confirm(meeting).publish(meeting);
        assertThat(driver.state(meeting)).isEqualTo("CLOSED");
    }

    @Test
    void withdrawingOneOfTwoLeavesTheOtherOnTheTable() {
        driver.send(demand, "demandWithdrawn", DELEGATE, Map.of("comment", "班里已自行解决"));

        assertThat(driver.openTasks(meeting)).containsExactly("decideDemand");
        assertThat(reading.taskValues(
                        CHAIRMAN, driver.task(meeting, "decideDemand").taskId()))
                .containsEntry("demand", next);
    }

    /** He has it open when it is withdrawn, and is the faster one to be told so. */
    @Test
    void theChairmanWhoStillHasTheFormOpenIsToldThatItIsOver() {
        cases.assign(meeting, demand);
        String task = driver.task(meeting, "decideDemand").taskId();
        driver.send(next, "demandWithdrawn", MEMBER, Map.of("comment", "路已经修了"));

        assertThatThrownBy(() ->
                        door.complete(CHAIRMAN, task, form("demand", next, "outcome", "ASSIGNED", "ownerUnit", "TT")))
                .hasMessageContaining("taskGone");
        assertThat(driver.state(next)).isEqualTo("WITHDRAWN");
    }
}
