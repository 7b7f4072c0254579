package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** Who may do what in a meeting: delegate, member, another unit's manager, chairman, union chair, officer. */
@UnionHomeTest
class MeetingPermissionTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    Reading reading;

    MeetingCases cases;
    String meeting;
    String demand;

    @BeforeEach
    void aMeetingThatCollects() {
        cases = new MeetingCases(driver, people);
        meeting = cases.convene();
        demand = cases.raise(meeting, DELEGATE, "夜间头灯每人一盏");
    }

    @ParameterizedTest
    @CsvSource({
        "qiaoanran, false",
        "linxiaohe, false",
        "hedaqing, false",
        "xieyuanshan, false",
        "songhuaimin, false",
        "tanzhiqiang, true",
    })
    void onlyTheUnionOfficerConvenesAndMoves(String person, boolean may) {
        driver.on(MONDAY);
        assertThat(may(() -> driver.submit(person, "dialogue-meeting", invitation(DAY))))
                .isEqualTo(may);
        Map<String, Object> moved =
                Map.of("heldOn", "2026-04-10", "startsAt", "09:00", "place", "礼堂", "comment", "场地被占用");

        assertThat(may(() -> driver.send(meeting, "meetingPostponed", person, moved)))
                .isEqualTo(may);
    }

    @ParameterizedTest
    @CsvSource({"qiaoanran, false", "linxiaohe, false", "xieyuanshan, false", "songhuaimin, true", "zhuyating, true"})
    void officerAndUnionChairCancel(String person, boolean may) {
        assertThat(may(() -> driver.send(meeting, "meetingCancelled", person, Map.of("comment", "改为书面征求"))))
                .isEqualTo(may);
    }

    /** Delegate, member, manager of another unit, chairman, union chair, and the officer who convened it. */
    @ParameterizedTest
    @CsvSource({
        "sortDemands,             false, false, false, false, false, true",
        "recordMeeting,           false, false, false, false, false, true",
        "decideDemand,            false, false, false, true,  false, false",
        "confirmMinutesOfCompany, false, false, false, true,  false, false",
        "confirmMinutesOfStaff,   false, false, false, false, true,  false",
        "publishMinutes,          false, false, false, false, false, true",
    })
    void eachStepIsForWhomTheMeetingGaveIt(
            String task,
            boolean delegate,
            boolean member,
            boolean other,
            boolean chairman,
            boolean chair,
            boolean officer) {
        upTo(task);
        assertThat(opens(task, DELEGATE)).isEqualTo(delegate);
        assertThat(opens(task, MEMBER)).isEqualTo(member);
        assertThat(opens(task, "hedaqing")).isEqualTo(other);
        assertThat(opens(task, CHAIRMAN)).isEqualTo(chairman);
        assertThat(opens(task, CHAIR)).isEqualTo(chair);
        assertThat(opens(task, OFFICER)).isEqualTo(officer);
        assertThat(opens(task, OTHER_OFFICER)).isEqualTo(officer);
    }

    private void upTo(String task) {
        cases.collected(meeting);
        if (task.equals("sortDemands")) {
            return;
        }
        cases.sort(meeting, "SORTED").at(meeting, midnight(DAY.plusDays(1)));
        if (task.equals("recordMeeting")) {
            return;
        }
        driver.decide(meeting, "recordMeeting", OFFICER, minutes("会议纪要"));
        if (task.equals("decideDemand")) {
            return;
        }
        cases.assign(meeting, demand);
        if (task.equals("publishMinutes")) {
            cases.confirm(meeting);
        }
    }

    private boolean opens(String task, String person) {
        return may(() -> reading.taskForm(person, driver.task(meeting, task).taskId()));
    }

    private static boolean may(Runnable action) {
        try {
            action.run();
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    @Test
    void theCaseItselfIsNotForMembersAndDelegates() {
        assertThatThrownBy(() -> reading.requireVisible(MEMBER, meeting)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> reading.requireVisible(DELEGATE, meeting)).isInstanceOf(Refusal.class);
        assertThat(reading.requireVisible(CHAIR, meeting).number()).isEqualTo(meeting);
    }

    @Test
    void whoStandsInForTheOfficerConvenesAndSorts() {
        try (var standIn = fixture.standIn("ranqinghe", OFFICER, "dialogue-meeting")) {
            String another = driver.submit("ranqinghe", "dialogue-meeting", invitation(DAY));

            cases.collected(another);
            assertThat(may(() -> reading.taskForm(
                            "ranqinghe", driver.task(another, "sortDemands").taskId())))
                    .isTrue();
        }
    }
}
