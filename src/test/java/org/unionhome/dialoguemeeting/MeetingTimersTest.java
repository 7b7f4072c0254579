package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.CalendarRegister;
import org.unionhome.demandfollowup.exchange.Meetings;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** The days of a meeting, a minute before and a minute after. */
@UnionHomeTest
@Transactional
class MeetingTimersTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    Meetings collecting;

    @Autowired
    Deadlines deadlines;

    @Autowired
    CalendarRegister calendar;

    @Autowired
    JdbcClient db;

    MeetingCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new MeetingCases(driver, people);
    }

    /** The week before; over Spring Festival with its make-up Saturdays; over a make-up Sunday; over May Day. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-27, 2026-03-20",
        "2026-01-26, 2026-02-26, 2026-02-12",
        "2026-02-02, 2026-03-03, 2026-02-25",
        "2026-08-31, 2026-09-23, 2026-09-17",
        "2026-04-13, 2026-05-11, 2026-04-30"
    })
    void demandsAreTakenUntilTheEndOfTheFifthWorkingDayBefore(LocalDate today, LocalDate day, LocalDate last) {
        driver.on(today);
        String meeting = cases.convene(day);
        cases.at(meeting, midnight(last.plusDays(1)).minus(MINUTE));
        assertThat(collecting.collects(meeting)).isTrue();
        assertThat(driver.openTasks(meeting)).isEmpty();
        cases.at(meeting, midnight(last.plusDays(1)).plus(MINUTE));

        assertThat(collecting.collects(meeting)).isFalse();
        assertThat(driver.openTasks(meeting)).containsExactly("sortDemands");
        assertThatThrownBy(() -> cases.raise(meeting, DELEGATE, "迟到的诉求")).isInstanceOf(Refusal.class);
    }

    @Test
    void everybodySeesTheClockOfTheCollection() {
        String meeting = cases.convene();

        assertThat(deadlines.next(meeting)).contains(midnight(LAST_DAY.plusDays(1)));
    }

    @Test
    void theMeetingBeginsWithItsDay() {
        String meeting = cases.convene();
        cases.sorted(meeting).at(meeting, midnight(DAY).minus(MINUTE));
        assertThat(driver.state(meeting)).isEqualTo("CONVENED");
        assertThat(driver.openTasks(meeting)).isEmpty();
        cases.at(meeting, midnight(DAY).plus(MINUTE));

        assertThat(driver.state(meeting)).isEqualTo("IN_SESSION");
        assertThat(driver.openTasks(meeting)).containsExactly("recordMeeting");
        assertThat(deadlines
                        .running(meeting, "dialogue-meeting.minutesPublished")
                        .orElseThrow()
                        .dueAt())
                .isEqualTo(midnight(LocalDate.of(2026, 4, 2)));
    }

    @Test
    void demandsThatNobodySortedGoToTheMeetingAsTheyAre() {
        String meeting = cases.convene();
        cases.collected(meeting).at(meeting, midnight(DAY.plusDays(1)));
        assertThat(driver.openTasks(meeting)).containsExactly("sortDemands");
        cases.sort(meeting, "SORTED").at(meeting, midnight(DAY.plusDays(1)).plus(MINUTE));

        assertThat(driver.openTasks(meeting)).containsExactly("recordMeeting");
    }

    @Test
    void aMeetingIsConvenedFifteenDaysAheadAndNotADayLater() {
        assertThatThrownBy(() -> cases.convene(MONDAY.plusDays(14)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tooSoon");

        String meeting = cases.convene(MONDAY.plusDays(15));
        assertThat(driver.state(meeting)).isEqualTo("COLLECTING");
    }

    @Test
    void aMovedMeetingTakesDemandsAgainUntilItsNewLastDay() {
        String meeting = cases.convene();
        String demand = cases.raise(meeting, DELEGATE, "田头修水冲厕所");
        cases.sorted(meeting);
        driver.send(meeting, "meetingPostponed", OFFICER, moved(LocalDate.of(2026, 4, 17)));
        assertThat(driver.state(meeting)).isEqualTo("COLLECTING");
        cases.raise(meeting, MEMBER, "田头拉自来水");
        cases.at(meeting, midnight(LocalDate.of(2026, 4, 11)).minus(MINUTE));
        assertThat(driver.state(meeting)).isEqualTo("COLLECTING");
        cases.at(meeting, midnight(LocalDate.of(2026, 4, 11)).plus(MINUTE));

        assertThat(driver.openTasks(meeting)).containsExactly("sortDemands");
        assertThat(driver.state(demand)).isEqualTo("COLLECTED");
        cases.sort(meeting, "SORTED")
                .at(meeting, midnight(LocalDate.of(2026, 4, 17)).minus(MINUTE));
        assertThat(driver.state(meeting)).isEqualTo("CONVENED");
    }

    @Test
    void aMeetingIsMovedThreeDaysAheadAtLeastAndNotOnceItHasBegun() {
        String meeting = cases.convene();
        assertThatThrownBy(() -> driver.send(meeting, "meetingPostponed", OFFICER, moved(MONDAY.plusDays(2))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tooSoon");
        cases.sorted(meeting).held(meeting);

        assertThatThrownBy(() -> driver.send(meeting, "meetingPostponed", OFFICER, moved(DAY.plusDays(20))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("wrongState");
    }

    @Test
    void aMeetingIsBroughtForwardOnlyWithTheNoticeOfANewOne() {
        String meeting = cases.convene();
        assertThatThrownBy(() -> driver.send(meeting, "meetingPostponed", OFFICER, moved(MONDAY.plusDays(14))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("tooSoon");
        driver.send(meeting, "meetingPostponed", OFFICER, moved(MONDAY.plusDays(15)));

        assertThat(deadlines.next(meeting)).contains(midnight(LocalDate.of(2026, 3, 11)));
    }

    @Test
    void aMeetingIsPutOffThreeDaysAheadOfItsNewDay() {
        String meeting = cases.convene();
        cases.sorted(meeting).at(meeting, midnight(DAY.minusDays(1)).plus(MINUTE));
        assertThatThrownBy(() -> driver.send(meeting, "meetingPostponed", OFFICER, moved(DAY.plusDays(1))))
                .hasMessageContaining("tooSoon");
        driver.send(meeting, "meetingPostponed", OFFICER, moved(DAY.plusDays(2)));

        assertThat(driver.openTasks(meeting)).doesNotContain("recordMeeting");
    }

    @Test
    void officersAreRemindedOfTheMinutesAndTheUnionChairIsToldWhenTheyAreLate() {
        String meeting = cases.convene();
        cases.sorted(meeting).held(meeting);
        cases.at(meeting, midnight(LocalDate.of(2026, 4, 2)).minus(MINUTE));
        assertThat(toldOfMinutes(OFFICER, meeting)).containsExactly("notice.deadlineNear");
        assertThat(toldOfMinutes(CHAIR, meeting)).isEmpty();
        cases.at(meeting, midnight(LocalDate.of(2026, 4, 2)).plus(MINUTE));

        assertThat(toldOfMinutes(OFFICER, meeting)).containsExactly("notice.deadlineNear", "notice.deadlineMissed");
        assertThat(toldOfMinutes(CHAIR, meeting)).containsExactly("notice.escalation");
    }

    private List<String> toldOfMinutes(String person, String meeting) {
        return db.sql("select text_key from notice where recipient_id = :person and case_number = :meeting"
                        + " and text_args::text like '%#dialogue-meeting.minutesPublished%' order by id")
                .param("person", person)
                .param("meeting", meeting)
                .query(String.class)
                .list();
    }

    /** A holiday in the week before the meeting takes a day from those who collect, however the platform counts forward. */
    @Test
    void aHolidayThatIsEnteredLateMovesTheLastDay() {
        String meeting = cases.convene();
        calendar.replace(2026, "2026-03-25,HOLIDAY,厂庆", OFFICER, "unionOfficer");
        cases.at(meeting, midnight(LocalDate.of(2026, 3, 20)).minus(MINUTE));
        assertThat(collecting.collects(meeting)).isTrue();
        assertThat(deadlines.next(meeting)).contains(midnight(LocalDate.of(2026, 3, 20)));
        cases.at(meeting, midnight(LocalDate.of(2026, 3, 20)).plus(MINUTE));

        assertThat(driver.openTasks(meeting)).containsExactly("sortDemands");
    }

    @Test
    void aHolidayLongBeforeMovesNothing() {
        String meeting = cases.convene();
        calendar.replace(2026, "2026-03-10,HOLIDAY,厂庆", OFFICER, "unionOfficer");
        assertThat(driver.ledger(meeting))
                .containsExactly("meetingConvened", "announceMeeting"); // nobody invited twice
        assertThat(deadlines.next(meeting)).contains(midnight(LAST_DAY.plusDays(1)));
        cases.at(meeting, midnight(LAST_DAY.plusDays(1)).minus(MINUTE));
        assertThat(collecting.collects(meeting)).isTrue();
        cases.at(meeting, midnight(LAST_DAY.plusDays(1)).plus(MINUTE));

        assertThat(driver.openTasks(meeting)).containsExactly("sortDemands");
    }

    private static Map<String, Object> moved(LocalDate day) {
        return Map.of("heldOn", day.toString(), "startsAt", "09:00", "place", "公司大会议室", "comment", "董事长出差");
    }
}
