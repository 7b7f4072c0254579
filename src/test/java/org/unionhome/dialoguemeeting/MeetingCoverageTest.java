package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.CalendarRegister;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.FlowCoverage;
import org.unionhome.support.UnionHomeTest;

/** Every node and every flow of the diagram can be passed: a few meetings pass them all, by themselves. */
@UnionHomeTest
class MeetingCoverageTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    CalendarRegister calendar;

    @Autowired
    MeetingWatch watch;

    @Autowired
    FlowCoverage coverage;

    @Test
    @Transactional
    void noNodeAndNoFlowIsOnlyDrawn() {
        MeetingCases cases = new MeetingCases(driver, people);
        String cancelled = cases.convene();
        driver.send(cancelled, "meetingCancelled", OFFICER, Map.of("comment", "改期另行通知"));
        returnedOnceAndClosedLate(cases);
        nothingLeft(cases);
        driver.on(MONDAY);
        String quick = cases.convene();
        cases.sorted(quick).held(quick).confirm(quick).publish(quick);

        assertThat(coverage.neverPassed("dialogue-meeting")).as("never passed").isEmpty();
    }

    private void returnedOnceAndClosedLate(MeetingCases cases) {
        driver.on(MONDAY);
        String meeting = cases.convene(DAY.plusDays(7));
        calendar.replace(2026, "2026-03-31,HOLIDAY,厂庆", OFFICER, "unionOfficer");
        driver.send(
                meeting,
                "meetingPostponed",
                OFFICER,
                Map.of("heldOn", DAY.toString(), "startsAt", "09:00", "place", "礼堂", "comment", "提前一周"));
        String demand = cases.raise(meeting, DELEGATE, "泵站护栏补齐");
        String same = cases.raise(meeting, MEMBER, "泵站护栏缺一段");
        cases.collected(meeting).sort(meeting, "MERGED", same, demand).sort(meeting, "SORTED");
        cases.held(meeting).assign(meeting, demand);
        cases.handle(demand, "acceptDemand", Map.of("outcome", "SENT_BACK", "insteadUnit", "TG", "comment", "归塘头分公司"));
        driver.decide(meeting, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "RETURNED", "comment", "缺一句"));
        driver.decide(meeting, "confirmMinutesOfCompany", CHAIRMAN, Map.of("outcome", "CONFIRMED"));
        driver.decide(meeting, "correctMinutes", OFFICER, minutes("补上一句"));
        cases.confirm(meeting).publish(meeting);
        driver.decide(demand, "assignOwner", OFFICER, Map.of("outcome", "ASSIGNED", "ownerUnit", "TG"));
        watch.look(meeting); // as after a commit, which never comes here
    }

    private void nothingLeft(MeetingCases cases) {
        driver.on(MONDAY);
        String meeting = cases.convene();
        String demand = cases.raise(meeting, DELEGATE, "泵房加盖");
        cases.sorted(meeting).held(meeting);
        driver.send(demand, "demandWithdrawn", DELEGATE, Map.of("comment", "已经加了"));
        watch.look(meeting);
    }
}
