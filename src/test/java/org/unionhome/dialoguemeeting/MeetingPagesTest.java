package org.unionhome.dialoguemeeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.dialoguemeeting.MeetingCases.*;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.cases.BoardFigure;
import org.unionhome.demandfollowup.exchange.DemandCount;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.people.People;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** What everybody reads of a meeting, and what nobody does. */
@UnionHomeTest
class MeetingPagesTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    People people;

    @Autowired
    List<BoardFigure> figures;

    @Autowired
    MeetingDemands demands;

    @Autowired
    JdbcClient db;

    @Autowired
    Reading reading;

    @LocalServerPort
    int port;

    MeetingCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new MeetingCases(driver, people);
    }

    @Test
    void whileDemandsAreTakenEverybodyReadsUntilWhenAndWhatWasRaisedButNotByWhom() {
        String meeting = cases.convene();
        String demand = cases.raise(meeting, MEMBER, "滩头一公里路要修");
        String page = page("/board/meetings/" + meeting);

        assertThat(page).contains("公司二楼会议室", "3月20日", "滩头一公里路要修", "/board/demands/" + demand, "待对话会");
        assertThat(page).doesNotContain("林小禾", MEMBER);
        assertThat(page("/board/meetings")).contains(meeting, "春季董事长与职工代表对话会", "1件诉求");
    }

    /** A team has a handful of members: its name would nearly be theirs. */
    @Test
    void ofAConfidentialRaiserPageAndChairmanReadTheBranchAndNotTheTeam() {
        String meeting = cases.convene();
        Map<String, Object> wish = wish(meeting, "班前会时间太长");
        wish.put("confidential", true);
        driver.submit(MEMBER, "demand-follow-up", wish);
        String team = unitName(people.require(MEMBER).unitCode());
        String branch = unitName("TT");
        assertThat(team).isNotEqualTo(branch);

        assertThat(page("/board/meetings/" + meeting))
                .contains("班前会时间太长", branch)
                .doesNotContain(team);
        cases.collected(meeting);
        assertThat(values(OFFICER, meeting, "sortDemands"))
                .contains(english("TT"))
                .doesNotContain(english("TT1"));
        cases.sort(meeting, "SORTED").held(meeting);
        assertThat(values(CHAIRMAN, meeting, "decideDemand"))
                .contains(english("TT"))
                .doesNotContain(english("TT1"));
    }

    private String values(String person, String meeting, String task) {
        Map<String, Object> values =
                reading.taskValues(person, driver.task(meeting, task).taskId());
        return List.of(values.getOrDefault("demands", ""), values.getOrDefault("unitText", ""))
                .toString();
    }

    private String english(String unit) {
        return db.sql("select name_en from unit where code = :code")
                .param("code", unit)
                .query(String.class)
                .single();
    }

    private String unitName(String code) {
        return db.sql("select name from unit where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    @Test
    void minutesAreReadOnceTheyArePublishedAndNotBefore() {
        String meeting = cases.convene();
        String demand = cases.raise(meeting, DELEGATE, "码头食堂晚班热菜");
        cases.sorted(meeting).held(meeting).assign(meeting, demand);
        assertThat(page("/board/meetings/" + meeting)).doesNotContain("会议听取了职工代表的诉求，逐件议定");
        cases.confirm(meeting).publish(meeting);

        assertThat(page("/board/meetings/" + meeting)).contains("会议听取了职工代表的诉求，逐件议定", "乔安然", "滩头分公司", "已办结");
    }

    @Test
    void whoIsNotLoggedInAndWhoAsksForNoMeetingGetNone() {
        assertThat(new Browser(port).page("/board/meetings").statusCode()).isIn(302, 401);
        assertThat(Browser.of("linxiaohe", port)
                        .page("/board/meetings/DH-1999-00001")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void theBoardCountsMeetingsThatWereHeldInAPeriod() {
        BoardFigure held = figures.stream()
                .filter(figure -> figure.textKey().equals("dialogue-meeting.figure.held"))
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.of(2026, 8, 14);
        driver.on(LocalDate.of(2026, 7, 20));
        String meeting = cases.convene(day);
        assertThat(held.count(day, day)).isZero();
        cases.at(meeting, midnight(LocalDate.of(2026, 8, 8)).plusSeconds(1)).sort(meeting, "SORTED");
        cases.at(meeting, midnight(day).plusSeconds(1));
        driver.decide(meeting, "recordMeeting", OFFICER, minutes("会议纪要"));

        assertThat(held.count(day, day)).isEqualTo(1);
        assertThat(held.count(day.plusDays(1), day.plusDays(9))).isZero();
        assertThat(listed(held.href(day, day))).containsExactly(meeting);
        assertThat(listed(held.href(day.plusDays(1), day.plusDays(9)))).isEmpty();
    }

    @Test
    void theListBehindTheFigureHasJustThoseMeetingsAndAsksForTheirDemandsAtOnce() {
        LocalDate day = LocalDate.of(2026, 9, 18);
        driver.on(LocalDate.of(2026, 8, 24));
        String open = cases.convene(day);
        String other = cases.convene(day);
        cases.raise(open, MEMBER, "滩头一公里路要修");
        BoardFigure held = figures.stream()
                .filter(figure -> figure.textKey().equals("dialogue-meeting.figure.held"))
                .findFirst()
                .orElseThrow();

        assertThat(listed("/board/meetings?from=2026-09-18&to=2026-09-18")).containsExactlyInAnyOrder(open, other);
        assertThat(listed(held.href(day, day)))
                .hasSize((int) held.count(day, day))
                .isEmpty();
        assertThat(demands.counts(List.of(open, other))).containsOnly(Map.entry(open, new DemandCount(1, 1)));
        assertThat(listed("/board/meetings?held=x&from=x&to=2026-13-01")).isNotEmpty();
    }

    /** The numbers of the meetings that a page lists. */
    private List<String> listed(String path) {
        return Pattern.compile("href=\"/board/meetings/(DH-[0-9-]+)\"")
                .matcher(page(path))
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void theStartIsOfferedToOfficersOnly() {
        assertThat(Browser.of(OFFICER, port).page("/").body()).contains("/start/dialogue-meeting");
        assertThat(Browser.of("linxiaohe", port).page("/").body()).doesNotContain("/start/dialogue-meeting");
    }

    private String page(String path) {
        HttpResponse<String> answer = Browser.of("hedaqing", port).page(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    void theCaseOffersToMoveAndToCancelOnlyBeforeItBegins() {
        String meeting = cases.convene();
        Browser officer = Browser.of(OFFICER, port);
        assertThat(officer.page("/cases/" + meeting).body()).contains("meetingPostponed", "meetingCancelled");
        cases.sorted(meeting).held(meeting);

        assertThat(officer.page("/cases/" + meeting).body()).doesNotContain("meetingPostponed", "meetingCancelled");
    }

    @Test
    void anEnglishReaderReadsThePageInEnglish() {
        String meeting = cases.convene();
        String page = page("/board/meetings/" + meeting + "?lang=en");

        assertThat(page).contains("Demands and where they stand", "Collecting demands");
    }
}
