package org.unionhome.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.petition.PetitionCases.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.cases.Attachments;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.Reading;

/** An accusation is for discipline only, and never for the accused: by every path, whatever they hold or come to hold. */
@UnionHomeTest
class PetitionSealTest {

    private static final String SECRET = "机密采购单";
    private static final String ADMINISTRATOR = "ouyangxue";
    private static final String OFFICER_NAME = "祝雅婷";

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    Door door;

    @Autowired
    Reading reading;

    @Autowired
    PeopleFixture people;

    @Autowired
    Attachments attachments;

    PetitionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PetitionCases(driver, db);
    }

    private String accuse(String who) {
        return cases.submit(with(accusation(who), "facts", SECRET + "上的价格不实"));
    }

    /** Everything that could tell of the case, asked by this person over HTTP; none of it may. */
    private void assertNothingTells(String person, String number) throws IOException {
        String task = driver.task(number, "handleAccusation").taskId();
        String file = attachments
                .add(
                        number,
                        cases.petitioner(number),
                        "a.txt",
                        new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)))
                .toString();
        String instance = db.sql("select id_ from act_ru_execution where business_key_ = :n and parent_id_ is null")
                .param("n", number)
                .query(String.class)
                .single();
        Browser browser = Browser.of(person, port);
        for (String page : List.of("/", "/tasks", "/cases", "/notices", "/tasks?whose=standIn", "/tasks?whose=mine")) {
            tellsNothing(browser.page(page), number, task);
        }
        tellsNothing(browser.form("/search", Map.of("words", number)), "/cases/" + number, task);
        tellsNothing(browser.get("/api/tasks"), number, task);
        for (String path : List.of(
                "/cases/" + number,
                "/cases/" + number + "/diagram",
                "/cases/" + number + "/files/" + file,
                "/cases/" + number + "/actions/petitionWithdrawn/form",
                "/tasks/" + task,
                "/tasks/" + task + "/form",
                "/api/cases/" + number,
                "/api/tasks/" + task + "/form")) {
            assertThat(browser.get(path).statusCode())
                    .as(path + " for " + person)
                    .isEqualTo(404);
        }
        tellsNothing(browser.get(Browser.ENGINE + "/task?firstResult=0&maxResults=2000"), task);
        for (String path : List.of(
                "/task/" + task,
                "/task/" + task + "/form-variables",
                "/task/" + task + "/deployed-form",
                "/process-instance/" + instance)) {
            HttpResponse<String> answer = browser.get(Browser.ENGINE + path);
            assertThat(answer.statusCode()).as(path + " for " + person).isGreaterThanOrEqualTo(400);
            tellsNothing(answer, "handleAccusation");
        }
        for (String query : List.of(
                "/history/task?processInstanceBusinessKey=" + number,
                "/history/process-instance?processInstanceBusinessKey=" + number,
                "/history/user-operation?processInstanceId=" + instance,
                "/history/identity-link-log?taskId=" + task,
                "/process-instance?businessKey=" + number,
                "/execution?processDefinitionKey=petition",
                "/authorization?type=1",
                "/variable-instance?processInstanceIdIn=" + instance,
                "/incident?processInstanceId=" + instance,
                "/job?processInstanceId=" + instance)) {
            tellsNothing(browser.get(Browser.ENGINE + query + "&maxResults=2000"), number, task, "handleAccusation");
        }
        for (String call : List.of("/claim", "/submit-form")) {
            String body = "{\"userId\":\"" + person + "\",\"variables\":{}}";
            assertThat(browser.engine("POST", "/task/" + task + call, body).statusCode())
                    .as(call)
                    .isGreaterThanOrEqualTo(400);
        }
        Map<String, Object> answer = Map.of("outcome", "NOT_CONFIRMED", "reply", "查无实据");
        assertThatThrownBy(() -> door.complete(person, task, answer)).isInstanceOf(Refusal.class);
        assertThat(cases.told(person, number)).isEmpty();
    }

    private static void tellsNothing(HttpResponse<String> answer, String... words) {
        assertThat(answer.body())
                .as(answer.uri().toString())
                .doesNotContain(SECRET)
                .doesNotContain(words);
    }

    @Test
    void neitherOfficersNorAuditorsNorAdministratorsSeeAnAccusation() throws IOException {
        String number = accuse("杜海峰");
        for (String person : List.of(OFFICER, CHAIR, "haojianwei", "baijingyi", BRANCH_CHAIR, PARTY, ADMINISTRATOR)) {
            assertNothingTells(person, number);
        }
        assertThat(Browser.of(DISCIPLINE, port).page("/cases/" + number).body()).contains(SECRET);
        assertThat(Browser.of(DISCIPLINE, port).get("/api/tasks").body()).contains(number);
    }

    @Test
    void anAccusedAdministratorFindsNothingInTheEngineEither() throws IOException {
        String number = accuse(ADMINISTRATOR);

        assertNothingTells(ADMINISTRATOR, number);
    }

    @Test
    void anAccusedOfficerWhoRegisteredTheLetterDoesNotSeeItEither() throws IOException {
        String number = cases.submit(
                OFFICER,
                with(
                        accusation(OFFICER),
                        "facts",
                        SECRET,
                        "registeredFor",
                        "MEMBER",
                        "petitionerId",
                        cases.member(),
                        "channel",
                        "LETTER"));

        assertNothingTells(OFFICER, number);
        assertThat(driver.file(number).filedBy()).isEqualTo(OFFICER);
    }

    @Test
    void anotherOfficerWhoRegistersALetterIsSentHomeAndDoesNotSeeItAgain() throws IOException {
        Map<String, Object> form = with(
                accusation("杜海峰"),
                "facts",
                SECRET,
                "registeredFor",
                "MEMBER",
                "petitionerId",
                cases.member(),
                "channel",
                "CALL");
        String number = cases.submit(OTHER_OFFICER, form);

        assertNothingTells(OTHER_OFFICER, number);
    }

    @Test
    void aCaseGoesToTheFirstInstanceThatIsNotAccused() {
        assertThat(candidate(accuse("杜海峰"))).isEqualTo("discipline");
        assertThat(candidate(accuse("汪鲁军"))).isEqualTo("partyCommittee");
        assertThat(candidate(accuse("汪鲁军、景宏伟"))).isEqualTo("chairman");
        assertThat(candidate(accuse("汪鲁军、景宏伟、xieyuanshan"))).isEqualTo("advisor");
    }

    private String candidate(String number) {
        return driver.task(number, "handleAccusation").candidate();
    }

    @Test
    void whereNobodyIsLeftNoCaseIsOpenedForTheAccused() {
        String person = cases.member();
        assertThatThrownBy(() -> cases.submit(person, accusation("汪鲁军、景宏伟、谢远山、冉清荷")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("petition.refusal.nobodyLeft"));
        assertThat(db.sql("select count(*) from case_file where applicant_id = :p")
                        .param("p", person)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void anAccusedHeadOfDisciplineSeesNothingAndThePartyCommitteeDecides() throws IOException {
        String number = accuse(DISCIPLINE);

        assertNothingTells(DISCIPLINE, number);
        cases.decide(number, "handleAccusation", PARTY, "outcome", "NOT_CONFIRMED", "reply", "经查不属实");
        assertThat(driver.state(number)).isEqualTo("ACCUSATION_CONCLUDED");
    }

    @Test
    void whoIsNamedInTheTextOnlyIsKeptOutToo() throws IOException {
        String number = cases.submit(with(accusation(null), "facts", SECRET + "，汪鲁军知情不报"));

        assertThat(candidate(number)).isEqualTo("partyCommittee");
        assertNothingTells(DISCIPLINE, number);
    }

    @Test
    void anAccusedWhoStandsInForDisciplineSeesNothing() throws IOException {
        try (var undo = people.standIn(BRANCH_CHAIR, DISCIPLINE, null);
                var other = people.standIn("fanyuchuan", DISCIPLINE, "petition")) {
            String number = accuse(BRANCH_CHAIR);

            assertThat(candidate(number)).isEqualTo("discipline");
            assertNothingTells(BRANCH_CHAIR, number);
            cases.decide(number, "handleAccusation", "fanyuchuan", "outcome", "CONFIRMED", "reply", "经查属实");
        }
    }

    @Test
    void whoStandsInForAnAccusedDoesNotDecideInTheirPlace() {
        try (var grant = people.grant("leizhenguo", "discipline", "GX");
                var undo = people.standIn("fanyuchuan", "leizhenguo", null)) {
            String number = accuse("杜海峰");
            db.sql("insert into petition_accused (case_number, person_id) values (:n, 'leizhenguo')")
                    .param("n", number)
                    .update();

            assertThatThrownBy(() -> cases.decide(
                            number, "handleAccusation", "fanyuchuan", "outcome", "NOT_CONFIRMED", "reply", "没有这回事"))
                    .isInstanceOf(Refusal.class);
            assertThat(reading.sees("fanyuchuan", number)).isFalse();
            try (var clean = people.standIn("fanyuchuan", DISCIPLINE, null)) {
                cases.decide(number, "handleAccusation", "fanyuchuan", "outcome", "PASSED_ON", "reply", "已移送上级纪检");
            }
            assertThat(db.sql("select acting_for from ledger where chain = :n and action = 'handleAccusation'")
                            .param("n", number)
                            .query(String.class)
                            .list())
                    .containsExactly(DISCIPLINE);
        }
    }

    @Test
    void anAccusedWhoIsGivenTheRoleAfterwardsSeesNothing() throws IOException {
        String number = accuse(OFFICER);
        try (var undo = people.grant(OFFICER, "discipline", "GX")) {
            assertNothingTells(OFFICER, number);
        }
    }

    @Test
    void whoTurnsOutToBeAccusedLosesTheCaseAtOnce() throws IOException {
        String number = accuse("杜海峰");
        try (var undo = people.grant("leizhenguo", "discipline", "GX")) {
            cases.decide(number, "handleAccusation", DISCIPLINE, "outcome", "MORE_ACCUSED", "moreAccused", "雷振国");

            assertThat(candidate(number)).isEqualTo("partyCommittee");
            assertNothingTells("leizhenguo", number);
        }
    }

    @Test
    void namingNobodyNewIsRefused() {
        String number = accuse("杜海峰");
        assertThatThrownBy(() -> cases.decide(
                        number, "handleAccusation", DISCIPLINE, "outcome", "MORE_ACCUSED", "moreAccused", "无此人"))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("petition.refusal.moreAccused"));
    }

    @Test
    void anOfficerWhoFindsThatARequestIsAnAccusationLosesSightOfIt() throws IOException {
        String number = cases.submit(with(petition(Kind.REQUEST), "facts", SECRET + "有问题"));
        cases.decide(
                number,
                "decideAcceptance",
                OFFICER,
                "outcome",
                "RECLASSIFIED",
                "newKind",
                "ACCUSATION",
                "accusedText",
                "杜海峰");

        assertThat(candidate(number)).isEqualTo("discipline");
        assertNothingTells(OFFICER, number);
        assertThat(reading.sees(cases.petitioner(number), number)).isTrue();
    }

    @Test
    void aLateAccusationIsReportedToTheNextInstanceThatIsNotAccused() {
        String number = accuse("景宏伟");
        driver.after(Duration.ofDays(65), number);

        assertThat(cases.told(PARTY, number)).isEmpty();
        assertThat(cases.told(CHAIRMAN, number)).contains("ESCALATION");
        assertThat(driver.openTasks(number)).containsExactly("handleAccusation");
    }

    @Test
    void whoInspectedItMayReadItAgainAndThePetitionerReadsTheReply() {
        String number = accuse("杜海峰");
        cases.decide(number, "handleAccusation", DISCIPLINE, "outcome", "PASSED_ON", "reply", "已移送上级纪检");

        assertThat(reading.sees(DISCIPLINE, number)).isTrue();
        assertThat(reading.sees(cases.petitioner(number), number)).isTrue();
        assertThat(reading.sees(OFFICER, number)).isFalse();
    }

    @Test
    void theNamesOfTheAccusedStandInNoTableButTheirOwn() {
        String number = accuse(OFFICER_NAME + "、" + DISCIPLINE);
        cases.decide(number, "handleAccusation", PARTY, "outcome", "CONFIRMED", "reply", "经查属实，已处理");

        for (String table : List.of(
                "case_file",
                "ledger where chain = '" + number + "'",
                "notice where case_number = '" + number + "'",
                "act_ru_variable",
                "act_hi_varinst",
                "act_hi_detail",
                "act_hi_actinst",
                "act_hi_taskinst",
                "act_hi_op_log")) {
            String where = table.contains(" ") ? table : table + " t where t::text like '%" + number + "%'";
            assertThat(db.sql("select x::text from (select * from " + where + ") x")
                            .query(String.class)
                            .list())
                    .as(table)
                    .allSatisfy(row -> assertThat(row).doesNotContain(OFFICER_NAME, OFFICER, SECRET));
        }
    }
}
