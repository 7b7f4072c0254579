package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
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
        cases.at(meeting, midnight(LAST_DAY.plusDays(1)).minus(MINUTE));
        assertThat(collecting.collects(meeting)).isTrue();
        cases.at(meeting, midnight(LAST_DAY.plusDays(1)).plus(MINUTE));

        assertThat(driver.openTasks(meeting)).containsExactly("sortDemands");
    }

    private static Map<String, Object> moved(LocalDate day) {
        return Map.of("heldOn", day.toString(), "startsAt", "09:00", "place", "公司大会议室", "comment", "董事长出差");
    }
}
