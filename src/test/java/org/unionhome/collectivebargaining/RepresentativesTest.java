package org.unionhome.collectivebargaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.collectivebargaining.BargainingCases.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadlines;
import org.unionhome.people.PersonLeft;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.OrphanedTasks;

/** Who may speak for a side, what happens when a seat is vacant, and how long somebody is protected. */
@UnionHomeTest
class RepresentativesTest {

    /** Members whom no other test names. */
    private static final String LEAVER = "susubo";

    private static final String DELEGATE_CHIEF = "lixiaojun";
    private static final String SUCCESSOR = "zhaoweiping";
    private static final String MEMBER = "zhaochanglan";
    private static final String LEAVING_CHIEF = "qianhaiyong";
    private static final String NEXT_RECORDER = "chenmingsheng";

    @Autowired
    ApplicationContext beans;

    @Autowired
    CaseDriver driver;

    @Autowired
    Representatives representatives;

    @Autowired
    Deadlines deadlines;

    @Autowired
    PeopleFixture people;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    OrphanedTasks orphans;

    @Autowired
    JdbcClient db;

    BargainingCases cases;

    @BeforeEach
    void persons() {
        cases = new BargainingCases(beans);
    }

    private String accepted() {
        String number = cases.open();
        cases.offered(number).accepted(number);
        return number;
    }

    private void takenBack(String number) {
        driver.send(number, "bargainingAbandoned", CHAIR, Map.of("comment", "只为核对"));
    }

    @Test
    void aSideIsNamedOnlyAsTheLawWantsIt() {
        String number = accepted();

        refusedStaff(number, team(CHAIR, MEMBER), "TOO_FEW");
        refusedStaff(number, team(CHAIR, MEMBER, STAFF_MEMBER, "qiaoanran"), "NOT_EQUAL");
        refusedStaff(number, team(CHAIR, MEMBER, CHAIR), "NAMED_TWICE");
        refusedStaff(number, team(MEMBER, STAFF_MEMBER, "qiaoanran"), "NO_MANDATE");
        refusedStaff(number, team(CHAIR, MEMBER, CHIEF), "otherSidesOffice");
        Map<String, Object> lawyers = new HashMap<>(team(CHAIR));
        lawyers.put("outsiders", List.of(lawyer("柳律师"), lawyer("何律师")));
        refusedStaff(number, lawyers, "TOO_MANY_OUTSIDERS");
        Map<String, Object> advised = new HashMap<>(team(CHAIR, MEMBER, STAFF_MEMBER));
        advised.put("adviser", MEMBER);
        refusedStaff(number, advised, "adviser");

        Map<String, Object> lawful = new HashMap<>(team(CHAIR, MEMBER));
        lawful.put("outsiders", List.of(lawyer("柳律师")));
        lawful.put("adviser", ADVISER);
        driver.decide(number, "nameStaffRepresentatives", CHAIR, lawful);
        assertThatThrownBy(() ->
                        driver.decide(number, "nameCompanyRepresentatives", CHIEF, team(CHIEF, COMPANY_MEMBER, MEMBER)))
                .hasMessageContaining("otherSidesOffice");
        driver.decide(number, "nameCompanyRepresentatives", CHIEF, team(CHIEF, COMPANY_MEMBER, "zhoujinsheng"));

        assertThat(driver.state(number)).isEqualTo("PREPARING");
        assertThat(representatives.of(number)).hasSize(6);
        assertThat(representatives.chief(number, Side.COMPANY)).contains(CHIEF);
        assertThat(representatives.sideOf(number, ADVISER)).contains(Side.STAFF);
        assertThat(representatives.isProtected(MEMBER)).isTrue();
        assertThat(representatives.isProtected(COMPANY_MEMBER)).isFalse();
        for (String partial : List.of(MEMBER, COMPANY_MEMBER, ADVISER, OFFICER)) {
            assertThatThrownBy(() -> driver.decide(number, "appointRecorder", OFFICER, Map.of("recorder", partial)))
                    .as(partial)
                    .hasMessageContaining("recorderOnASide");
        }
        takenBack(number);
        assertThat(representatives.isProtected(MEMBER))
                .as("to the end of the last day of duty")
                .isTrue();
        driver.on(MONDAY.plusDays(1));
        assertThat(representatives.isProtected(MEMBER)).isFalse();
    }

    private void refusedStaff(String number, Map<String, Object> form, String why) {
        assertThatThrownBy(() -> driver.decide(number, "nameStaffRepresentatives", CHAIR, form))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(why);
    }

    private static Map<String, Object> lawyer(String name) {
        return Map.of("name", name, "organisation", "明法律师事务所");
    }

    @Test
    void noRoundIsCalledWhileASeatIsVacantBecauseSomebodyLeftTheCompany() {
        String number = accepted();
        driver.decide(number, "nameStaffRepresentatives", CHAIR, team(CHAIR, STAFF_MEMBER, LEAVER));
        driver.decide(number, "nameCompanyRepresentatives", CHIEF, team(CHIEF, COMPANY_MEMBER, "zhoujinsheng"));
        cases.prepared(number);

        transaction.executeWithoutResult(status -> events.publishEvent(new PersonLeft(LEAVER)));

        assertThat(driver.openTasks(number)).containsExactlyInAnyOrder("prepareAgenda", "fillStaffVacancy");
        var clock = deadlines
                .running(number, "collective-bargaining.fillStaffVacancy")
                .orElseThrow();
        assertThat(clock.length()).isEqualByComparingTo("15");
        assertThat(clock.law()).isEqualTo("集体合同规定");
        assertThatThrownBy(() -> driver.decide(number, "prepareAgenda", OFFICER, agenda(ROUND)))
                .hasMessageContaining("composition");
        Map<String, Object> not = Map.of("outcome", "NOT_NEEDED");
        assertThatThrownBy(() -> driver.decide(number, "fillStaffVacancy", CHAIR, not))
                .hasMessageContaining("stillNeeded");
        fill(number, Side.STAFF, CHAIR, Map.of("outcome", "FILLED", "person", MEMBER));

        driver.decide(number, "prepareAgenda", OFFICER, agenda(ROUND));
        assertThat(driver.state(number)).isEqualTo("IN_ROUND");
        takenBack(number);
    }

    private void fill(String number, Side side, String as, Map<String, Object> form) {
        driver.decide(number, side == Side.STAFF ? "fillStaffVacancy" : "fillCompanyVacancy", as, form);
    }

    @Test
    void aSideTellsOfItsOwnVacanciesOnly() {
        String number = accepted();
        cases.named(number);
        String staff = cases.representatives(number, Side.STAFF).get(1);

        String chief = cases.representatives(number, Side.STAFF).get(0);
        assertThatThrownBy(() -> driver.send(
                        number, "staffVacancyArose", STAFF_MEMBER, Map.of("representative", chief, "comment", "换人")))
                .as("the seat of another")
                .hasMessageContaining("notYourSeat");
        for (String other : List.of(CHIEF, COMPANY_MEMBER, RECORDER, HR)) {
            assertThatThrownBy(() -> driver.send(
                            number, "staffVacancyArose", other, Map.of("representative", staff, "comment", "换人")))
                    .as(other)
                    .hasMessageContaining("notYourSide");
        }
        assertThatThrownBy(() -> driver.send(
                        number, "companyVacancyArose", CHIEF, Map.of("representative", staff, "comment", "换人")))
                .hasMessageContaining("noSuchRepresentative");
        takenBack(number);
    }

    @Test
    void anotherChiefTakesOverWhatWaitsForTheFirst() {
        String number = accepted();
        Map<String, Object> company = new HashMap<>(team(DELEGATE_CHIEF, COMPANY_MEMBER, "zhoujinsheng"));
        company.put("mandate", "授权〔2026〕3号");
        driver.decide(number, "nameStaffRepresentatives", CHAIR, team(CHAIR, STAFF_MEMBER, "qiaoanran"));
        driver.decide(number, "nameCompanyRepresentatives", CHIEF, company);
        cases.prepared(number).call(number, ROUND).minutes(number, ROUND, "NEXT_ROUND");
        String seat = cases.representatives(number, Side.COMPANY).get(0);

        driver.send(number, "companyVacancyArose", CHIEF, Map.of("representative", seat, "comment", "调任外地"));
        assertThatThrownBy(() -> driver.decide(
                        number, "confirmMinutesOfCompany", DELEGATE_CHIEF, Map.of("outcome", "CONFIRMED")))
                .isInstanceOf(Refusal.class);
        Map<String, Object> successor =
                new HashMap<>(Map.of("outcome", "FILLED", "person", SUCCESSOR, "asChief", true));
        assertThatThrownBy(() -> fill(number, Side.COMPANY, CHIEF, successor)).hasMessageContaining("NO_MANDATE");
        successor.put("mandate", "授权〔2026〕4号");
        fill(number, Side.COMPANY, CHIEF, successor);
        driver.decide(number, "confirmMinutesOfCompany", SUCCESSOR, Map.of("outcome", "CONFIRMED"));
        driver.decide(number, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));

        assertThat(driver.state(number)).isEqualTo("BETWEEN_ROUNDS");
        assertThat(representatives.sideOf(number, DELEGATE_CHIEF)).isEmpty();
        takenBack(number);
    }

    @Test
    void aChiefWhoLeavesTheCompanyLeavesTheirTaskToTheNextChief() {
        String number = accepted();
        Map<String, Object> company = new HashMap<>(team(LEAVING_CHIEF, COMPANY_MEMBER, "zhoujinsheng"));
        company.put("mandate", "授权〔2026〕5号");
        driver.decide(number, "nameStaffRepresentatives", CHAIR, team(CHAIR, STAFF_MEMBER, "qiaoanran"));
        driver.decide(number, "nameCompanyRepresentatives", CHIEF, company);
        cases.prepared(number).call(number, ROUND).minutes(number, ROUND, "NEXT_ROUND");

        try (var undo = leave(LEAVING_CHIEF)) {
            Map<String, Object> successor =
                    new HashMap<>(Map.of("outcome", "FILLED", "person", SUCCESSOR, "asChief", true));
            successor.put("mandate", "授权〔2026〕6号");
            fill(number, Side.COMPANY, CHIEF, successor);
            driver.decide(number, "confirmMinutesOfCompany", SUCCESSOR, Map.of("outcome", "CONFIRMED"));
        }
        driver.decide(number, "confirmMinutesOfStaff", CHAIR, Map.of("outcome", "CONFIRMED"));

        assertThat(driver.state(number)).isEqualTo("BETWEEN_ROUNDS");
        takenBack(number);
    }

    /** As the staff register does it. */
    private PeopleFixture.Undo leave(String person) {
        transaction.executeWithoutResult(status -> {
            db.sql("update person set active = false where id = :id")
                    .param("id", person)
                    .update();
            orphans.release(person);
            events.publishEvent(new PersonLeft(person));
        });
        return () -> db.sql("update person set active = true where id = :id")
                .param("id", person)
                .update();
    }

    @Test
    void anotherRecorderGoesOnWithTheMinutesOfTheFirst() {
        String number = accepted();
        cases.named(number).prepared(number).call(number, ROUND);
        Map<String, Object> change = Map.of("recorder", NEXT_RECORDER, "comment", "原记录员病假");

        for (String other : List.of(COMPANY_MEMBER, HR, RECORDER, "linxiaohe")) {
            assertThatThrownBy(() -> driver.send(number, "recorderChanged", other, change))
                    .as(other)
                    .hasMessageContaining("notYoursToChange");
        }
        for (String partial : List.of(STAFF_MEMBER, HR, "congdezhi", ADVISER, "tanzhiqiang")) {
            assertThatThrownBy(() ->
                            driver.send(number, "recorderChanged", CHIEF, Map.of("recorder", partial, "comment", "换人")))
                    .as(partial)
                    .hasMessageContaining("recorderOnASide");
        }
        driver.send(number, "recorderChanged", CHIEF, change);

        assertThat(driver.task(number, "recordMinutes").assignee()).isEqualTo(NEXT_RECORDER);
        assertThatThrownBy(() -> cases.minutes(number, ROUND, "NEXT_ROUND")).isInstanceOf(Refusal.class);
        driver.decide(number, "recordMinutes", NEXT_RECORDER, cases.minutesForm(number, ROUND, "NEXT_ROUND"));
        assertThat(driver.openTasks(number)).contains("confirmMinutesOfStaff", "confirmMinutesOfCompany");
        takenBack(number);
    }

    @Test
    void whoSatOnOneSideOrKeptTheMinutesDoesNotSpeakForTheOtherLater() {
        String number = accepted();
        cases.named(number).prepared(number);
        String seat = cases.representatives(number, Side.STAFF).get(1);
        driver.send(number, "staffVacancyArose", STAFF_MEMBER, Map.of("representative", seat, "comment", "另有工作"));
        String company = cases.representatives(number, Side.COMPANY).get(1);
        driver.send(number, "companyVacancyArose", CHIEF, Map.of("representative", company, "comment", "换人"));

        for (String person : List.of(STAFF_MEMBER, RECORDER, ADVISER, OFFICER)) {
            assertThatThrownBy(() -> fill(number, Side.COMPANY, CHIEF, Map.of("outcome", "FILLED", "person", person)))
                    .as(person)
                    .hasMessageContaining("otherSidesOffice");
        }
        for (String person : List.of(COMPANY_MEMBER, HR, "congdezhi", RECORDER, ADVISER)) {
            assertThatThrownBy(() -> fill(number, Side.STAFF, CHAIR, Map.of("outcome", "FILLED", "person", person)))
                    .as(person)
                    .hasMessageContaining("otherSidesOffice");
        }
        takenBack(number);
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({"tanzhiqiang, xieyuanshan, replyOffer", "shichunlai, xieyuanshan, nameCompanyRepresentatives"})
    void nobodyDoesAStepOfTheOtherSideInThePlaceOfItsChief(String standIn, String principal, String task) {
        String number = cases.open();
        cases.offered(number);
        if (!task.equals("replyOffer")) {
            cases.accepted(number);
            driver.decide(number, "nameStaffRepresentatives", CHAIR, team(CHAIR, STAFF_MEMBER, "qiaoanran"));
        }

        try (var undo = people.standIn(standIn, principal, null)) {
            assertThat(representatives.sideOf(number, standIn)).contains(Side.STAFF);
            assertThatThrownBy(() -> driver.decide(number, task, standIn, Map.of("outcome", "ACCEPTED")))
                    .hasMessageContaining(task.equals("replyOffer") ? "ownOffer" : "notYours");
        }
        takenBack(number);
    }
}
