package org.unionhome.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.Together;
import org.unionhome.support.UnionHomeTest;

/** What the Tasklist sends is judged by the door, and a "no" arrives as its plain sentence with nothing changed. */
@UnionHomeTest
@ExtendWith(OutputCaptureExtension.class)
class TasklistDoorTest {

    private static final String CHAIR = "shenlanying";
    private static final String OTHER_CHAIR = "fanyuchuan";
    private static final String OFFICER = "zhuyating";
    private static final String SECOND_OFFICER = "tanzhiqiang";
    private static final String GRANT = "{\"variables\":{\"outcome\":{\"value\":\"GRANTED\",\"type\":\"String\"}}}";
    private static final String START = "/process-definition/key/tool-loan/submit-form";
    private static final String GONE = "这项任务已经办结或撤回,请刷新任务列表。";
    private static final String TAKEN = "这项任务已由他人签收。";
    private static final String OWN_CASE = "不能办理本人的事项,也不能通过代理关系办理。";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    PeopleFixture people;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    String number;
    String taskId;

    @BeforeEach
    void aLoanWaitsForTheBranchChair() {
        loanOf("linxiaohe");
    }

    private void loanOf(String applicant) {
        number = driver.submit(applicant, "tool-loan", Map.of("tool", "绝缘手套", "days", 3));
        taskId = driver.task(number, "approveLoan").taskId();
    }

    @Test
    void whoMayDecideDecidesInTheTasklist() {
        HttpResponse<String> answer = submit(CHAIR, GRANT);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
        assertThat(driver.ledger(number)).containsExactly("loanRequested", "approveLoan=GRANTED");
    }

    @Test
    void aForgedVariableIsRefused() throws IOException {
        String forged = "{\"variables\":{\"outcome\":{\"value\":\"REFUSED\"},\"comment\":{\"value\":\"检修\"},"
                + "\"approveLoanOutcome\":{\"value\":\"GRANTED\"}}}";

        refused(submit(CHAIR, forged), "表单之外的内容“approveLoanOutcome”未被接受。");
        nothingHappened();
    }

    @Test
    void aShownValueThatWasChangedInTheBrowserCountsForNothing() {
        submit(CHAIR, "{\"variables\":{\"outcome\":{\"value\":\"GRANTED\"},\"tool\":{\"value\":\"起重机\"}}}");

        assertThat(db.sql("select tool from tool_loan where case_number = :n")
                        .param("n", number)
                        .query(String.class)
                        .single())
                .isEqualTo("绝缘手套");
    }

    @Test
    void aStaleTabHearsThatTheTaskIsDone() throws IOException {
        assertThat(submit(CHAIR, GRANT).statusCode()).isEqualTo(204);

        refused(submit(CHAIR, GRANT), GONE);
        refused(claim(CHAIR, CHAIR), GONE);
        assertThat(driver.ledger(number)).containsExactly("loanRequested", "approveLoan=GRANTED");
    }

    @Test
    void aStaleTabHearsThatSomebodyElseHasTheTask() throws IOException {
        loanOf(CHAIR); // its only branch chair may not decide it, so it waits for the two union officers
        assertThat(claim(OFFICER, OFFICER).statusCode()).isEqualTo(204);

        refused(submit(SECOND_OFFICER, GRANT), TAKEN);
        refused(claim(SECOND_OFFICER, SECOND_OFFICER), TAKEN);
        assertThat(driver.task(number, "approveLoan").assignee()).isEqualTo(OFFICER);
        assertThat(driver.ledger(number)).containsExactly("loanRequested");
    }

    @ParameterizedTest
    @CsvSource({"fanyuchuan", "qiaoanran", "zhoujinsheng", "zhuyating", "haojianwei", "ouyangxue"})
    void whoDoesNotHoldTheRoleAtThatUnitIsRefused(String person) throws IOException {
        refused(submit(person, GRANT), "这项任务不由您办理。");
        refused(claim(person, person), "这项任务不由您办理。");
        nothingHappened();
    }

    @Test
    void nobodyTakesATaskForSomebodyElse() throws IOException {
        refused(claim(OTHER_CHAIR, CHAIR), "只能为自己签收任务。");
        nothingHappened();
    }

    @Test
    void theApplicantDoesNotDecideTheirOwnCaseAlthoughTheyHoldTheRole() throws IOException {
        try (var undo = people.grant(OFFICER, "branchChair", "JG")) {
            loanOf(OFFICER);
            assertThat(driver.task(number, "approveLoan").candidate()).isEqualTo("branchChairAtJG");

            refused(submit(OFFICER, GRANT), OWN_CASE);
            refused(claim(OFFICER, OFFICER), OWN_CASE);
            nothingHappened();
        }
    }

    @Test
    void theApplicantDoesNotDecideTheirOwnCaseThroughASubstitutionEither() throws IOException {
        try (var undo = people.standIn(OFFICER, "jiangboyuan", "tool-loan")) {
            loanOf(OFFICER);

            refused(submit(OFFICER, GRANT), OWN_CASE);
            refused(claim(OFFICER, OFFICER), OWN_CASE);
            nothingHappened();
        }
    }

    @Test
    void aMissingReasonIsABusinessNoAndNoFaultInTheLog(CapturedOutput log) throws IOException {
        refused(submit(CHAIR, "{\"variables\":{\"outcome\":{\"value\":\"REFUSED\"}}}"), "不同意时请写明理由。");
        nothingHappened();

        assertThat(log.getAll()).doesNotContain("不同意时请写明理由", "RefusedException", "Refusal:");
    }

    @Test
    void aFaultOfTheServerIsStillLogged(CapturedOutput log) {
        db.sql("alter table ledger add constraint never_decided check (chain <> '" + number
                        + "' or action <> 'approveLoan') not valid")
                .update();
        try {
            assertThat(submit(CHAIR, GRANT).statusCode()).isEqualTo(500);
        } finally {
            db.sql("alter table ledger drop constraint never_decided").update();
        }

        assertThat(log.getAll()).contains("never_decided");
        nothingHappened();
    }

    @Test
    void ofTwoCompletionsAtTheSameMomentOneCounts() throws IOException {
        loanOf(CHAIR);
        Browser one = Browser.of(OFFICER, port);
        Browser other = Browser.of(SECOND_OFFICER, port);
        String path = "/task/" + taskId + "/submit-form";

        var answers = Together.run(() -> one.engine("POST", path, GRANT), () -> other.engine("POST", path, GRANT));

        assertThat(answers).allMatch(Together.Result::done);
        assertThat(answers)
                .filteredOn(answer -> answer.value().statusCode() == 204)
                .hasSize(1);
        for (var answer : answers) {
            if (answer.value().statusCode() != 204) {
                refused(answer.value(), GONE);
            }
        }
        assertThat(driver.ledger(number)).containsExactly("loanRequested", "approveLoan=GRANTED");
    }

    @Test
    void aStartWithAForgedVariableFilesNothing() throws IOException {
        long before = cases();

        refused(
                start(
                        "{\"variables\":{\"tool\":{\"value\":\"扳手\"},\"days\":{\"value\":2},\"applicant\":{\"value\":\"linxiaohe\"},"
                                + "\"approveLoanOutcome\":{\"value\":\"GRANTED\"}}}"),
                "表单之外的内容“approveLoanOutcome”未被接受。");

        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void aStartWithAnImpossibleValueFilesNothing() throws IOException {
        long before = cases();

        refused(start("{\"variables\":{\"tool\":{\"value\":\"扳手\"},\"days\":{\"value\":0}}}"), "请检查填写内容:借用天数 最小不能小于1");

        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void anOfficersStartIsACaseWithItsNumberAsAnswer() throws IOException {
        HttpResponse<String> answer = start("{\"variables\":{\"tool\":{\"value\":\"扳手\"},\"days\":{\"value\":2}}}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        String filed = JSON.readTree(answer.body()).get("businessKey").asText();
        assertThat(driver.file(filed).applicantId()).isEqualTo(OFFICER);
        assertThat(driver.openTasks(filed)).containsExactly("approveLoan");
    }

    @Test
    void aDoubleClickInTheTasklistIsOneCase() throws IOException {
        long before = cases();
        Browser officer = Browser.of(OFFICER, port);
        officer.get(Browser.ENGINE + "/process-definition/count"); // one token for both clicks
        String form = "{\"variables\":{\"tool\":{\"value\":\"双击用的扳手\"},\"days\":{\"value\":2}}}";

        var clicks = Together.run(() -> officer.engine("POST", START, form), () -> officer.engine("POST", START, form));

        assertThat(clicks).allMatch(click -> click.done() && click.value().statusCode() == 200);
        assertThat(businessKey(clicks.get(0).value()))
                .isEqualTo(businessKey(clicks.get(1).value()));
        assertThat(cases()).isEqualTo(before + 1);
        start(form.replace("扳手", "钳子"));
        assertThat(cases()).isEqualTo(before + 2);
    }

    @Test
    void aStartThatEndsAtOnceIsASuccessWithTheNumberOfTheEndedCase() throws IOException {
        String today = LocalDate.now(clock).toString();
        String wedding = """
                {"variables":{"type":{"value":"WEDDING"},"filedFor":{"value":"SELF"},"eventDate":{"value":"%s"},
                 "relation":{"value":"SELF"},"cause":{"value":"%s"},"requestedCny":{"value":500}}}""";
        String path = "/process-definition/key/welfare-request/submit-form";
        Browser officer = Browser.of(OFFICER, port);

        String first = businessKey(officer.engine("POST", path, wedding.formatted(today, "本人结婚")));
        HttpResponse<String> repeated = officer.engine("POST", path, wedding.formatted(today, "还是这次结婚"));

        assertThat(driver.state(first)).isEqualTo("BRANCH_CHECK");
        assertThat(repeated.statusCode()).as(repeated.body()).isEqualTo(200);
        assertThat(driver.state(businessKey(repeated))).isEqualTo("DUPLICATE_REFUSED");
        assertThat(JSON.readTree(repeated.body()).get("ended").asBoolean()).isTrue();
    }

    private static String businessKey(HttpResponse<String> answer) throws IOException {
        return JSON.readTree(answer.body()).path("businessKey").asText(answer.body());
    }

    private HttpResponse<String> start(String json) {
        return Browser.of(OFFICER, port).engine("POST", START, json);
    }

    private HttpResponse<String> submit(String person, String json) {
        return Browser.of(person, port).engine("POST", "/task/" + taskId + "/submit-form", json);
    }

    private HttpResponse<String> claim(String person, String forWhom) {
        return Browser.of(person, port)
                .engine("POST", "/task/" + taskId + "/claim", "{\"userId\":\"" + forWhom + "\"}");
    }

    /** The sentence alone: neither an English beginning nor the id of the task, for the Tasklist shows it as it is. */
    private static void refused(HttpResponse<String> answer, String sentence) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.path("message").asText()).isEqualTo(sentence);
    }

    private void nothingHappened() {
        assertThat(driver.ledger(number)).containsExactly("loanRequested");
        assertThat(driver.state(number)).isEqualTo("REQUESTED");
        assertThat(driver.openTasks(number)).containsExactly("approveLoan");
        assertThat(driver.task(number, "approveLoan").assignee()).isNull();
    }

    private long cases() {
        return db.sql("select count(*) from case_file").query(Long.class).single();
    }
}
