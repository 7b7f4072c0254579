package org.unionhome.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.support.Browser.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** Who sees and changes which task through the web apps' interface, over real HTTP. */
@UnionHomeTest
class TaskVisibilityTest {

    private static final String MEMBER = "linxiaohe";
    private static final String CHAIR = "shenlanying";
    private static final String OTHER_CHAIR = "fanyuchuan";
    private static final String ADMINISTRATOR = "ouyangxue";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient db;

    String taskId;

    @BeforeEach
    void aLoanWaitsForTheBranchChair() {
        String number = driver.submit(MEMBER, "tool-loan", Map.of("tool", "绝缘手套", "days", 3));
        taskId = driver.task(number, "approveLoan").taskId();
    }

    @Test
    void theChairSeesTheTaskInTheFilterThatWasMadeForThem() throws IOException {
        Browser chair = Browser.of(CHAIR, port);
        assertThat(list(chair, "待我认领")).contains(taskId);
        assertThat(list(chair, "我的任务")).doesNotContain(taskId);

        assertThat(chair.engine("POST", "/task/" + taskId + "/claim", "{\"userId\":\"" + CHAIR + "\"}")
                        .statusCode())
                .isEqualTo(204);

        assertThat(list(chair, "我的任务")).contains(taskId);
        assertThat(list(chair, "待我认领")).doesNotContain(taskId);
    }

    @Test
    void theChairOfAnotherBranchFindsNothingByAnyPath() throws IOException {
        Browser other = Browser.of(OTHER_CHAIR, port);
        for (JsonNode filter : json(other.get(ENGINE + "/filter?firstResult=0&maxResults=2000"))) {
            assertThat(list(other, filter.get("name").asText())).doesNotContain(taskId);
        }
        assertThat(other.get(ENGINE + "/task?firstResult=0&maxResults=2000").body())
                .doesNotContain(taskId);
        for (String part :
                new String[] {"", "/form", "/deployed-form", "/form-variables", "/identity-links", "/comment"}) {
            HttpResponse<String> answer = other.get(ENGINE + "/task/" + taskId + part);
            assertThat(answer.statusCode()).as(part).isGreaterThanOrEqualTo(400);
            assertThat(answer.body()).as(part).doesNotContain("绝缘手套");
        }
        HttpResponse<String> submitted = other.engine(
                "POST", "/task/" + taskId + "/submit-form", "{\"variables\":{\"outcome\":{\"value\":\"GRANTED\"}}}");
        assertThat(submitted.statusCode()).isGreaterThanOrEqualTo(400);
        assertThat(tasks.createTaskQuery().taskId(taskId).count()).isEqualTo(1);
    }

    @Test
    void whoeverClaimedATaskLosesItTogetherWithTheRole() throws IOException {
        Browser chair = Browser.of(CHAIR, port);
        chair.engine("POST", "/task/" + taskId + "/claim", "{\"userId\":\"" + CHAIR + "\"}");
        assertThat(chair.get(ENGINE + "/task/" + taskId).statusCode()).isEqualTo(200);

        // Another role keeps the Tasklist open; only the chair is taken away.
        db.sql(
                        "insert into role_grant (person_id, role, unit_code, valid_from) values (:id, 'staffDelegate', 'TT', date '2018-01-01')")
                .param("id", CHAIR)
                .update();
        db.sql("update role_grant set valid_to = date '2018-01-02' where person_id = :id and role = 'branchChair'")
                .param("id", CHAIR)
                .update();
        try {
            assertThat(chair.get(ENGINE + "/task/" + taskId).statusCode()).isGreaterThanOrEqualTo(400);
            assertThat(list(chair, "我的任务")).doesNotContain(taskId);
        } finally {
            db.sql("update role_grant set valid_to = null where person_id = :id and role = 'branchChair'")
                    .param("id", CHAIR)
                    .update();
            db.sql("delete from role_grant where person_id = :id and role = 'staffDelegate'")
                    .param("id", CHAIR)
                    .update();
        }
        assertThat(chair.get(ENGINE + "/task/" + taskId).statusCode()).isEqualTo(200);
    }

    @Test
    void aStandInSeesThePrincipalsTasksOnlyWhileTheyStandIn() throws IOException {
        Browser standIn = Browser.of(OTHER_CHAIR, port);
        assertThat(list(standIn, "我代理的")).isEmpty();
        db.sql("insert into substitution (principal_id, substitute_id, valid_from, valid_to, process)"
                        + " values (:chair, :other, current_date - 1, current_date + 1, 'tool-loan')")
                .param("chair", CHAIR)
                .param("other", OTHER_CHAIR)
                .update();
        try {
            assertThat(list(standIn, "我代理的")).contains(taskId);
        } finally {
            db.sql("delete from substitution where principal_id = :chair")
                    .param("chair", CHAIR)
                    .update();
        }
        assertThat(list(standIn, "我代理的")).isEmpty();
        assertThat(standIn.get(ENGINE + "/task/" + taskId).statusCode()).isGreaterThanOrEqualTo(400);
    }

    @Test
    void aPlainMemberDoesNotReachTheTasklistAtAll() {
        Browser member = Browser.of(MEMBER, port);
        assertThat(member.page("/camunda/app/tasklist/default/").statusCode()).isEqualTo(403);
        assertThat(member.get(ENGINE + "/filter?firstResult=0&maxResults=2000").statusCode())
                .isEqualTo(403);
    }

    @Test
    void cockpitIsForAdministratorsOnlyAndTheyDoNotSeeTasks() throws IOException {
        assertThat(Browser.of(CHAIR, port).page("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(403);
        Browser administrator = Browser.of(ADMINISTRATOR, port);
        assertThat(administrator.page("/camunda/app/cockpit/default/").statusCode())
                .isEqualTo(200);
        assertThat(administrator
                        .get(ENGINE + "/task?firstResult=0&maxResults=2000")
                        .body())
                .doesNotContain(taskId);
        assertThat(administrator
                        .get(ENGINE + "/task/" + taskId + "/form-variables")
                        .statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void withoutTheWebAppsTokenNothingIsChanged() {
        Browser chair = Browser.of(CHAIR, port);
        chair.get(ENGINE + "/filter?firstResult=0&maxResults=2000");
        String claim = ENGINE + "/task/" + taskId + "/claim";
        String me = "{\"userId\":\"" + CHAIR + "\"}";

        assertThat(chair.call("POST", claim, me, "0123456789ABCDEF0123456789ABCDEF")
                        .statusCode())
                .isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(taskId).taskAssigned().count())
                .isZero();

        Browser again = Browser.of(CHAIR, port);
        assertThat(again.send(again.request(claim)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(me)))
                        .statusCode())
                .isEqualTo(403);
        assertThat(tasks.createTaskQuery().taskId(taskId).taskAssigned().count())
                .isZero();
    }

    @Test
    void aBodyThatIsTooLargeOrNotJsonIsRefusedWithASentence() {
        Browser chair = Browser.of(CHAIR, port);
        String path = "/task/" + taskId + "/submit-form";
        String large = "{\"variables\":{\"comment\":{\"value\":\"" + "长".repeat(800_000) + "\"}}}";
        HttpResponse<String> tooLarge = chair.engine("POST", path, large);
        assertThat(tooLarge.statusCode()).isEqualTo(413);
        assertThat(tooLarge.body()).contains("2 MB");
        assertThat(chair.engine("POST", path, "{\"variables\":").statusCode()).isEqualTo(400);
        HttpResponse<String> form = chair.send(chair.request(ENGINE + path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-XSRF-TOKEN", chair.cookie("XSRF-TOKEN", "/camunda").orElseThrow())
                .POST(BodyPublishers.ofString("a=b")));
        assertThat(form.statusCode()).isEqualTo(415);
    }

    private String list(Browser browser, String filter) throws IOException {
        for (JsonNode candidate : json(browser.get(ENGINE + "/filter?firstResult=0&maxResults=2000"))) {
            if (candidate.get("name").asText().equals(filter)) {
                HttpResponse<String> answer = browser.engine(
                        "POST",
                        "/filter/" + candidate.get("id").asText() + "/list?firstResult=0&maxResults=2000",
                        "{\"sorting\":[]}");
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
                return json(answer).findValuesAsText("id").toString().replace("[]", "");
            }
        }
        throw new AssertionError("no filter " + filter);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }
}
