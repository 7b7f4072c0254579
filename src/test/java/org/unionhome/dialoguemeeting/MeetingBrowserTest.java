package org.unionhome.dialoguemeeting;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionhome.people.People;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.TasklistScreen;
import org.unionhome.support.UnionHomeTest;

/** The officer sorts and the chairman decides in the Tasklist; everybody reads the meeting's page on any screen. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class MeetingBrowserTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Test
    void theOfficerMergesAndTheChairmanAssignsInTheTasklist(Browser browser) {
        MeetingCases cases = new MeetingCases(driver, people);
        String meeting = cases.convene();
        String first = cases.raise(meeting, DELEGATE, "滩头搭遮阳棚");
        String second = cases.raise(meeting, MEMBER, "滩面太晒没处躲");
        cases.collected(meeting);

        try (TasklistScreen officer = new TasklistScreen(browser, port, OFFICER)) {
            officer.claim(driver.task(meeting, "sortDemands").taskId());
            assertThat(officer.page().locator(".fjs-table")).containsText("滩头搭遮阳棚");
            officer.choose("把一件并入另一件").select("哪一件", second).select("并入哪一件", first);
            officer.picture("tasklist-sort-demands");
            officer.submitDone();
        }
        assertThat(driver.state(second)).isEqualTo("MERGED");

        cases.sort(meeting, "SORTED").held(meeting);
        try (TasklistScreen chairman = new TasklistScreen(browser, port, CHAIRMAN)) {
            chairman.claim(driver.task(meeting, "decideDemand").taskId());
            assertThat(chairman.field("交办")).isChecked();
            chairman.picture("tasklist-decide-demand");
            chairman.submitDone();
        }
        assertThat(driver.state(first)).isEqualTo("ASSIGNED");
        assertThat(driver.openTasks(meeting)).contains("confirmMinutesOfCompany");
    }

    @ParameterizedTest
    @ValueSource(ints = {390, 1280, 1920})
    void thePageOfAMeetingFitsEveryScreenAndEveryReader(int width, Browser browser) {
        MeetingCases cases = new MeetingCases(driver, people);
        String meeting = cases.convene();
        cases.raise(meeting, DELEGATE, "夜间巡塘配头灯");

        try (Screen screen = new Screen(browser, port, width, "zh-CN").as("hedaqing")) {
            screen.open("/board/meetings");
            assertThat(screen.overflow()).isZero();
            assertThat(screen.violations()).isEmpty();
            screen.open("/board/meetings/" + meeting);
            screen.picture("meeting-" + width);
            assertThat(screen.page().locator("main")).containsText("夜间巡塘配头灯");
            assertThat(screen.overflow()).isZero();
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.faults()).isEmpty();
        }
    }
}
