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
    @ValueSource(
            strings = {
                "/process-instance",
                "/deployment",
                "/job",
                "/user",
                "/history/process-instance",
                "/variable-instance"
            })
    void onlyAdministratorsReadWhatIsBehindTheTasklist(String path) {
        String query = ENGINE + path + "?firstResult=0&maxResults=10";
        assertThat(browser(CHAIR).get(query).statusCode()).isEqualTo(403);
        assertThat(browser(ADMINISTRATOR).get(query).statusCode()).isEqualTo(200);
    }

    private Browser browser(String person) {
        return browsers.computeIfAbsent(person, name -> Browser.of(name, port));
    }
}
