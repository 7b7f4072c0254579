package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** Both sides confirm the minutes, in any order; one "no" sends them back, and then both are asked anew. */
@UnionHomeTest
class MeetingMinutesTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    PeopleFixture fixture;

    @Autowired
    DialogueMeetings meetings;

    @Autowired
    Reading reading;

    MeetingCases cases;
    String meeting;

    @BeforeEach
    void minutesWithBothSides() {
        cases = new MeetingCases(driver, people);
        meeting = cases.convene();
        cases.sorted(meeting).held(meeting);
    }

    @Test
    void returnedMinutesAreCorrectedAndBothSidesAreAskedAnew() {
        driver.decide(meeting, "confirmMinutesOfCompany", CHAIRMAN, Map.of("outcome", "CONFIRMED"));
        driver.decide(meeting, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "RETURNED", "comment", "漏记了头灯一事"));
        assertThat(driver.state(meeting)).isEqualTo("CORRECTING");
        assertThat((String) correction().get("returnText")).endsWith("漏记了头灯一事");
        driver.decide(meeting, "correctMinutes", OFFICER, minutes("补记：夜间头灯一事会后落实"));

        assertThat(driver.openTasks(meeting))
                .containsExactlyInAnyOrder("confirmMinutesOfCompany", "confirmMinutesOfStaff");
        assertThat(meetings.require(meeting).answers()).isEmpty();
        cases.confirm(meeting).publish(meeting);
        assertThat(meetings.require(meeting).minutes()).isEqualTo("补记：夜间头灯一事会后落实");
        assertThat(driver.state(meeting)).isEqualTo("CLOSED");
    }

    private Map<String, Object> correction() {
        return reading.taskValues(
                OFFICER, driver.task(meeting, "correctMinutes").taskId());
    }

    @Test
    void theCompanyCanReturnThemToo() {
        driver.decide(meeting, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));
        driver.decide(meeting, "confirmMinutesOfCompany", CHAIRMAN, Map.of("outcome", "RETURNED", "comment", "数字有误"));

        assertThat(driver.openTasks(meeting)).containsExactly("correctMinutes");
    }

    @Test
    void aReturnNeedsItsReason() {
        assertThatThrownBy(() -> driver.decide(meeting, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "RETURNED")))
                .hasMessageContaining("reasonNeeded");
    }

    @Test
    void nobodyConfirmsForBothSidesNotEvenAsAStandIn() {
        try (var standIn = fixture.standIn(CHAIRMAN, CHAIR, null)) {
            driver.decide(meeting, "confirmMinutesOfCompany", CHAIRMAN, Map.of("outcome", "CONFIRMED"));

            assertThatThrownBy(() ->
                            driver.decide(meeting, "confirmMinutesOfStaff", CHAIRMAN, Map.of("outcome", "CONFIRMED")))
                    .hasMessageContaining("bothSides");
        }
    }

    @Test
    void onlyDelegatesInOfficeStandOnTheListOfThosePresent() {
        driver.decide(meeting, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "RETURNED", "comment", "到会名单有误"));
        driver.decide(meeting, "confirmMinutesOfCompany", CHAIRMAN, Map.of("outcome", "CONFIRMED"));

        assertThatThrownBy(() -> driver.decide(
                        meeting,
                        "correctMinutes",
                        OFFICER,
                        Map.of("presentDelegates", List.of(MEMBER), "companyPresent", "谢远山", "minutes", "纪要")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("unknownDelegate");
    }

    @Test
    void silenceConfirmsNothing() {
        cases.at(meeting, midnight(DAY.plusDays(60)));

        assertThat(driver.openTasks(meeting))
                .containsExactlyInAnyOrder("confirmMinutesOfCompany", "confirmMinutesOfStaff");
        assertThat(driver.state(meeting)).isEqualTo("CONFIRMING");
    }
}
