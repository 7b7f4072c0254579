package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** One meeting for each way in which it can end, and what is true for the people afterwards. */
@UnionHomeTest
class MeetingJourneyTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Autowired
    DialogueMeetings meetings;

    MeetingCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new MeetingCases(driver, people);
    }

    @Test
    void aMeetingWithTwoDemandsIsHeldAndClosesWithItsMinutes() {
        String meeting = cases.convene();
        String shade = cases.raise(meeting, DELEGATE, "滩头搭遮阳棚");
        String water = cases.raise(meeting, MEMBER, "滩头加饮水点");
        cases.sorted(meeting).held(meeting).assign(meeting, shade);
        cases.decide(meeting, water, "ANSWERED", "answer", "下周就装", "grade", "A");
        assertThat(driver.openTasks(meeting))
                .containsExactlyInAnyOrder("confirmMinutesOfCompany", "confirmMinutesOfStaff");
        cases.confirm(meeting).publish(meeting);

        assertThat(driver.state(meeting)).isEqualTo("CLOSED");
        assertThat(driver.file(meeting).open()).isFalse();
        assertThat(driver.openTasks(shade)).containsExactly("acceptDemand");
        assertThat(driver.state(water)).isEqualTo("RATING");
        assertThat(meetings.require(meeting).presentDelegates()).containsExactly(DELEGATE, OTHER_DELEGATE);
        assertThat(driver.ledger(meeting))
                .containsExactly(
                        "meetingConvened",
                        "announceMeeting",
                        "closeCollection",
                        "sortDemands=SORTED",
                        "announceAgenda",
                        "openMeeting",
                        "recordMeeting",
                        "decideDemand=ASSIGNED",
                        "decideDemand=ANSWERED",
                        "circulateMinutes",
                        "confirmMinutesOfCompany=CONFIRMED",
                        "confirmMinutesOfStaff=CONFIRMED",
                        "publishMinutes",
                        "closeMeeting");
    }

    @Test
    void aMeetingWithoutAnyDemandIsHeldAllTheSame() {
        String meeting = cases.convene();
        cases.sorted(meeting).held(meeting).confirm(meeting).publish(meeting);

        assertThat(driver.state(meeting)).isEqualTo("CLOSED");
        assertThat(driver.ledger(meeting)).noneMatch(line -> line.startsWith("decideDemand"));
    }

    @Test
    void aCancelledMeetingLeavesItsDemandsToBeHandledOneByOne() {
        String meeting = cases.convene();
        String demand = cases.raise(meeting, DELEGATE, "值班室换新棉被");
        driver.send(meeting, "meetingCancelled", CHAIR, Map.of("comment", "台风来临，全员防汛"));

        assertThat(driver.state(meeting)).isEqualTo("CANCELLED");
        assertThat(driver.openTasks(meeting)).isEmpty();
        assertThat(driver.state(demand)).isEqualTo("RAISED");
        assertThat(driver.openTasks(demand)).containsExactly("assignOwner");
        assertThat(told(OTHER_DELEGATE, "dialogue-meeting.told.calledOff")).contains("台风来临，全员防汛");
    }

    @Test
    void allStaffDelegatesAreInvitedAndReadTheAgendaAndTheChairmanToo() {
        String meeting = cases.convene();
        cases.raise(meeting, DELEGATE, "夜里巡塘配头灯");
        assertThat(List.of("qiaoanran", "luoshuihan", "meiruoxi", "yinqiuyue"))
                .allSatisfy(delegate -> assertThat(told(delegate, "dialogue-meeting.told.invited"))
                        .contains("2026-03-27", "2026-03-20", "公司二楼会议室"));
        cases.sorted(meeting);

        assertThat(told(CHAIRMAN, "dialogue-meeting.told.agenda")).contains("\"1\"");
        assertThat(told("meiruoxi", "dialogue-meeting.told.agenda")).contains("\"1\"");
        assertThat(told(MEMBER, "dialogue-meeting.told.invited")).isEmpty();
    }

    @Test
    void theMeetingClosesOnlyWhenEveryDemandHasAnOwner() {
        String meeting = cases.convene();
        String demand = cases.raise(meeting, DELEGATE, "码头护舷要修");
        cases.sorted(meeting).held(meeting).assign(meeting, demand);
        cases.handle(
                demand, "acceptDemand", Map.of("outcome", "SENT_BACK", "insteadUnit", "MT", "comment", "码头的设备归码头分公司"));
        cases.confirm(meeting).publish(meeting);
        assertThat(driver.state(meeting)).isEqualTo("AWAITING_OWNERS");
        assertThat(driver.file(meeting).open()).isTrue();
        driver.decide(demand, "assignOwner", OFFICER, Map.of("outcome", "ASSIGNED", "ownerUnit", "MT"));

        assertThat(driver.state(meeting)).isEqualTo("CLOSED");
        assertThat(driver.ledger(meeting)).endsWith("closeMeeting");
    }

    private String told(String person, String key) {
        return db.sql(
                        "select text_args::text from notice where recipient_id = :person and text_key = :key order by id desc limit 1")
                .param("person", person)
                .param("key", key)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
