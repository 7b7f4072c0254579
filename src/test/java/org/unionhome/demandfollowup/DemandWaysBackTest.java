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
import org.unionhome.demandfollowup.exchange.Choice;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.Grade;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Reading;

/** No demand waits for ever: for a raiser who does nothing, for a unit it never had, for work that was not accepted. */
@UnionHomeTest
class DemandWaysBackTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    MeetingDemands meetingDemands;

    @Autowired
    DemandFollowUpFacts facts;

    @Autowired
    Reading reading;

    DemandCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DemandCases(driver, db);
    }

    private String advised() {
        String number = cases.raise(wish("HARDSHIP", "NORMAL"));
        cases.decide(number, "assignOwner", OFFICER, "outcome", "WELFARE");
        return number;
    }

    private List<String> offered(String person, String number) {
        return reading.viewer(person, driver.file(number))
                .map(viewer -> facts.offeredMessages(number, viewer))
                .orElse(List.of());
    }

    @Test
    void theOfficerWaitsNoLongerForWhoNeverAsksForHelpAndTellsThemWhy() {
        String number = advised();
        assertThat(offered(OFFICER, number)).contains("demand-follow-up.welfareAdviceEnded");
        var reason = Map.of("comment", "本人已调离,由车间办理");
        assertThatThrownBy(() -> driver.send(number, "welfareAdviceEnded", HANDLER, reason))
                .hasMessage("demand-follow-up.refusal.notOfficer");
        driver.send(number, "welfareAdviceEnded", OFFICER, reason);

        assertThat(driver.openTasks(number)).containsExactly("assignOwner");
        assertThat(offered(OFFICER, number)).doesNotContain("demand-follow-up.welfareAdviceEnded");
        assertThat(cases.told(cases.raiser(number), number)).contains("demand-follow-up.told.welfareAdviceEnded");
        cases.assign(number);
        assertThat(driver.openTasks(number)).containsExactly("acceptDemand");
    }

    @Test
    void aRequestForHelpThatEndsAtThatMomentKeepsNoDemandWaiting() {
        String number = advised();
        String raiser = cases.raiser(number);
        String request = cases.requestHelp(raiser);
        List<Together.Result<Object>> results = Together.run(
                () -> {
                    driver.send(request, "requestWithdrawn", raiser, Map.of("comment", "亲友已帮忙"));
                    return null;
                },
                () -> {
                    cases.decide(number, "applyForWelfare", raiser, "outcome", "APPLIED", "linkedCase", request);
                    return null;
                });

        assertThat(results.get(0).done()).isTrue();
        assertThat(driver.openTasks(number)).containsExactly(results.get(1).done() ? "rateResult" : "applyForWelfare");
    }

    @Test
    void aPlanThatWasToldOnTheSpotGetsAnOwnerWhenItsDayComes() {
        String number = cases.raiseFor(cases.convene());
        meetingDemands.decide(number, Decision.answered("已列入下季度检修计划", Grade.B, LocalDate.of(2021, 6, 1)), CHAIRMAN);
        cases.rate(number, 4);
        assertThat(driver.state(number)).isEqualTo("PLANNED");
        driver.on(LocalDate.of(2021, 6, 1));
        driver.after(Duration.ofHours(1), number);

        assertThat(driver.state(number)).isEqualTo("RAISED");
        assertThat(driver.openTasks(number)).containsExactly("assignOwner");
        cases.replied(number, "A");
        assertThat(driver.openTasks(number)).containsExactly("carryOut");
    }

    @Test
    void whatWasNotDoneOrHasToBeDoneAgainIsAsFarAsItWasBefore() {
        String number = cases.raise();
        cases.replied(number, "A");
        progress(number, 40);
        cases.work(number).decide(number, "verifyOnSite", SUPERVISOR, "outcome", "NOT_DONE", "comment", "没有装");
        assertThat(cases.text("percent", number)).isEqualTo("40");
        progress(number, 60);
        cases.work(number).verify(number).rate(number, 2);
        assertThat(cases.text("percent", number)).isEqualTo("60");
        progress(number, 80);
        cases.work(number)
                .verify(number)
                .rate(number, 1)
                .draft(number, "A")
                .approve(number)
                .work(number);
        cases.decide(number, "verifyOnSite", SUPERVISOR, "outcome", "NOT_DONE", "comment", "没有装");

        assertThat(cases.text("percent", number))
                .as("a new round begins at nothing")
                .isEqualTo("0");
    }

    private void progress(String number, int percent) {
        cases.decide(number, "carryOut", HANDLER, "outcome", "PROGRESS", "percent", percent, "text", "装了一部分");
        assertThat(cases.text("percent", number)).isEqualTo(String.valueOf(percent));
    }

    @Test
    void whoeverStandsInForOneUnitDoesNotAnswerForAnother() {
        String number = driver.submit(OTHER_HANDLER, "demand-follow-up", wish("ENVIRONMENT", "NORMAL"));
        cases.assign(number, "JG3", "MT").accept(number).draft(number, "C");
        driver.decideOwn(number, "countersignReply", SUPERVISOR, form("outcome", "AGREED"));

        assertThat(answers(number)).containsExactly("JG3 -", "MT AGREED");
        driver.decideOwn(number, "countersignReply", SAFETY_HANDLER, form("outcome", "AGREED"));
        assertThat(answers(number)).containsExactly("JG3 AGREED", "MT AGREED");
    }

    private List<String> answers(String number) {
        return db.sql("select unit_code || ' ' || coalesce(answer, '-') from demand_follow_up_co_unit"
                        + " where case_number = :number order by unit_code")
                .param("number", number)
                .query(String.class)
                .list();
    }

    @Test
    void aUnitWhoseHandlerBeginsLaterOrHasEndedIsNoOwnerToday() {
        String person = cases.member();
        grant(person, MONDAY.plusDays(10), null);
        assertThat(owners()).as("begins later").doesNotContain("TT1");
        grant(person, MONDAY.minusDays(10), MONDAY.plusDays(5));
        assertThat(owners()).as("ends later").contains("TT1");
        grant(person, MONDAY.minusDays(10), MONDAY.minusDays(1));
        assertThat(owners()).as("has ended").doesNotContain("TT1");
    }

    private void grant(String person, LocalDate from, LocalDate to) {
        db.sql("delete from role_grant where person_id = :p").param("p", person).update();
        db.sql("insert into role_grant (person_id, role, unit_code, valid_from, valid_to)"
                        + " values (:p, 'handlingDepartment', 'TT1', :from, :to)")
                .param("p", person)
                .param("from", from)
                .param("to", to, java.sql.Types.DATE)
                .update();
    }

    private List<String> owners() {
        return meetingDemands.owners().stream().map(Choice::value).toList();
    }
}
