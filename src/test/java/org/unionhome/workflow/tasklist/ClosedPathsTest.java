package org.unionhome.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.support.Browser.ENGINE;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionhome.support.Browser;
import org.unionhome.support.UnionHomeTest;

/** What of the engine's interface is closed, and to whom. */
@UnionHomeTest
@TestInstance(Lifecycle.PER_CLASS)
class ClosedPathsTest {

    private static final String CHAIR = "shenlanying";
    private static final String ADMINISTRATOR = "ouyangxue";

    @LocalServerPort
    int port;

    private final Map<String, Browser> browsers = new HashMap<>();

    @ParameterizedTest
    @CsvSource({
        "POST, /deployment/create",
        "POST, /filter/create",
        "POST, /task/create",
        "POST, /task/1/complete",
        "POST, /task/1/resolve",
        "POST, /task/1/assignee",
        "POST, /task/1/delegate",
        "POST, /task/1/identity-links",
        "PUT, /task/1",
        "PUT, /task/1/variables/outcome",
        "POST, /task/1/variables",
        "POST, /task/1/localVariables",
        "POST, /message",
        "POST, /signal",
        "POST, /process-definition/key/tool-loan/start",
        "POST, /process-instance/1/modification",
        "POST, /process-instance/1/variables",
        "DELETE, /process-instance/1",
        "POST, /process-instance/delete",
        "PUT, /execution/1/localVariables/x",
        "POST, /execution/1/signal",
        "POST, /job/1/execute",
        "PUT, /job/1/duedate",
        "POST, /authorization/create",
        "POST, /user/create",
        "POST, /history/cleanup",
        "POST, /history/process-instance/delete",
        "DELETE, /deployment/1",
        "POST, /migration/execute",
        "POST, /batch/1/suspended",
        "POST, /decision-definition/1/evaluate",
        "POST, /external-task/fetchAndLock"
    })
    void whatNobodyNeedsIsClosedToOfficersAndAdministrators(String method, String path) {
        for (String person : new String[] {CHAIR, ADMINISTRATOR}) {
            HttpResponse<String> answer = browser(person).engine(method, path, "{}");
            assertThat(answer.statusCode()).as(person).isEqualTo(403);
            assertThat(answer.body()).as(person).contains("工会之家首页");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/deployment", "/job", "/job-definition", "/incident", "/user", "/batch"})
    void onlyAdministratorsReadWhatRunsTheEngine(String path) {
        String query = ENGINE + path + "?firstResult=0&maxResults=10";
        assertThat(browser(CHAIR).get(query).statusCode()).isEqualTo(403);
        assertThat(browser(ADMINISTRATOR).get(query).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/process-instance",
                "/process-instance/count",
                "/process-instance/1",
                "/process-instance/1/activity-instances",
                "/process-instance/1/variables",
                "/execution",
                "/event-subscription",
                "/external-task",
                "/variable-instance",
                "/authorization",
                "/task/1/variables",
                "/task/report/candidate-group-count",
                "/history/process-instance",
                "/history/process-instance/count",
                "/history/activity-instance",
                "/history/identity-link-log",
                "/history/variable-instance",
                "/history/detail",
                "/history/incident",
                "/history/job-log",
                "/history/decision-instance",
                "/history/external-task-log",
                "/history/process-definition/1/statistics"
            })
    void nobodyReadsTheCasesThroughTheEngine(String path) {
        for (String person : new String[] {CHAIR, ADMINISTRATOR}) {
            String query = ENGINE + path + "?firstResult=0&maxResults=10";
            assertThat(browser(person).get(query).statusCode()).as(person).isEqualTo(403);
            assertThat(browser(person).engine("POST", path, "{}").statusCode())
                    .as(person)
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/process-instance", "/process-instance/count", "/process-instance/1/called-process-instances"})
    void cockpitsOwnListOfInstancesIsClosedToo(String path) {
        String cockpit = "/camunda/api/cockpit/plugin/base/default" + path;
        browser(ADMINISTRATOR).engine("POST", "/job/count", "{}");
        assertThat(browser(ADMINISTRATOR).get(cockpit).statusCode()).isEqualTo(403);
        assertThat(browser(ADMINISTRATOR)
                        .call(
                                "POST",
                                cockpit,
                                "{}",
                                browser(ADMINISTRATOR)
                                        .cookie("XSRF-TOKEN", "/camunda")
                                        .orElseThrow())
                        .statusCode())
                .isEqualTo(403);
    }

    /** What Cockpit asks for on its dashboard, its pages of definitions and their tabs of incidents and jobs. */
    @ParameterizedTest
    @CsvSource({
        "GET, engine/engine/default/process-definition/statistics?rootIncidents=true",
        "GET, engine/engine/default/process-definition/count?latestVersion=true",
        "GET, engine/engine/default/decision-definition/count?latestVersion=true",
        "GET, engine/engine/default/case-definition/count?latestVersion=true",
        "GET, engine/engine/default/deployment/count",
        "GET, engine/engine/default/task/count",
        "GET, engine/engine/default/version",
        "GET, engine/engine/default/process-definition/key/petition/xml",
        "GET, engine/engine/default/process-definition/key/petition/statistics?incidents=true",
        "GET, engine/engine/default/incident/count",
        "POST, engine/engine/default/job-definition?firstResult=0&maxResults=50",
        "POST, engine/engine/default/job?firstResult=0&maxResults=50",
        "GET, cockpit/plugin/base/default/process-definition/statistics?firstResult=0&maxResults=50",
        "POST, cockpit/plugin/base/default/incident?firstResult=0&maxResults=50",
        "POST, cockpit/plugin/base/default/incident/count"
    })
    void cockpitStillShowsWhatRunsTheEngine(String method, String path) {
        Browser administrator = browser(ADMINISTRATOR);
        administrator.engine("POST", "/job/count", "{}");
        String token = administrator.cookie("XSRF-TOKEN", "/camunda").orElseThrow();
        HttpResponse<String> answer = method.equals("GET")
                ? administrator.get("/camunda/api/" + path)
                : administrator.call(method, "/camunda/api/" + path, "{}", token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private Browser browser(String person) {
        return browsers.computeIfAbsent(person, name -> Browser.of(name, port));
    }
}
