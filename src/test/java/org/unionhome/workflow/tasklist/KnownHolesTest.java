package org.unionhome.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.unionhome.support.Browser.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.people.DemoUnion;
import org.unionhome.support.Browser;
import org.unionhome.support.UnionHomeTest;

/** The two holes of version 7.24.0 for which there is no community release: CVE-2026-109432 and CVE-2026-77226. */
@UnionHomeTest
class KnownHolesTest {

    private static final String OFFICER = "zhuyating";
    private static final String ADMINISTRATOR = "ouyangxue";
    private static final String PROPERTY = "unionhome.test.reached";

    /** Sets a system property when it is evaluated: harmless proof that code ran. */
    private static final String CODE = "${''.getClass().forName('java.lang.System').getMethods()[0]}";

    private static final String SET_PROPERTY =
            "${''.class.forName('java.lang.System').getMethod('setProperty', ''.class, ''.class).invoke(null, '"
                    + PROPERTY + "', 'yes')}";

    @LocalServerPort
    int port;

    @Autowired
    TaskService tasks;

    @Autowired
    IdentityService identity;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"orQueries\":[{\"assigneeExpression\":\"%s\"}]}",
                "{\"assigneeExpression\":\"%s\"}",
                "{\"orQueries\":[{\"ASSIGNEEexpression\":\"%s\"}]}",
                "{\"orQueries\":[{\"assignee\\u0045xpression\":\"%s\"}]}"
            })
    void noExpressionIsEvaluatedForACaller(String body) throws IOException {
        for (String person : new String[] {OFFICER, ADMINISTRATOR}) {
            Browser browser = Browser.of(person, port);
            String query = body.formatted(SET_PROPERTY);
            for (String path :
                    new String[] {"/task", "/task/count", filter(browser) + "/list", filter(browser) + "/count"}) {
                HttpResponse<String> answer = browser.engine("POST", path, query);
                assertThat(answer.statusCode()).as(person + " " + path).isEqualTo(403);
            }
            HttpResponse<String> inAddress = browser.get(ENGINE + "/task?assigneeExpression=%24%7B1%7D");
            assertThat(inAddress.statusCode()).isEqualTo(403);
        }
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    /** Should a body ever get past the filter, the engine's expressions still reach neither classes nor beans. */
    @ParameterizedTest
    @ValueSource(strings = {CODE, SET_PROPERTY, "${candidates}", "${candidates.role('unionChair', null)}"})
    void theEngineItselfRefusesTheExpressionInsideAnOrQuery(String expression) {
        assertThatThrownBy(() -> tasks.createTaskQuery()
                        .or()
                        .taskAssigneeExpression(expression)
                        .endOr()
                        .list())
                .isInstanceOf(ProcessEngineException.class)
                .rootCause()
                .hasMessageContaining("expressions may not use");
        assertThat(System.getProperty(PROPERTY)).isNull();
    }

    @Test
    void nobodyCanMakeThemselvesAnAdministratorEvenIfThereIsNone() {
        db.sql("update role_grant set valid_to = date '2018-01-02' where role = 'systemAdministrator'")
                .update();
        try {
            String user =
                    "{\"profile\":{\"id\":\"evil\",\"firstName\":\"e\",\"lastName\":\"v\"},\"credentials\":{\"password\":\"x\"}}";
            for (Browser browser : new Browser[] {new Browser(port), Browser.of(OFFICER, port)}) {
                HttpResponse<String> answer =
                        browser.call("POST", "/camunda/api/admin/setup/default/user/create", user, "");
                assertThat(answer.statusCode()).isIn(401, 403);
                assertThat(browser.page("/camunda/app/admin/default/setup/").statusCode())
                        .isIn(302, 403);
            }
            assertThat(identity.createUserQuery().userId("evil").count()).isZero();
            assertThat(identity.isReadOnly()).isTrue();
        } finally {
            db.sql("update role_grant set valid_to = null where role = 'systemAdministrator'")
                    .update();
        }
    }

    @Test
    void theWebAppsOwnLogInDoesNotKnowAnyPassword() {
        Browser officer = Browser.of(OFFICER, port);
        assertThat(officer.call(
                                "POST",
                                "/camunda/api/admin/auth/user/default/login/tasklist",
                                "username=" + OFFICER + "&password=" + DemoUnion.PASSWORD,
                                "")
                        .statusCode())
                .isEqualTo(403);
        assertThat(identity.checkPassword(OFFICER, DemoUnion.PASSWORD)).isFalse();
    }

    private String filter(Browser browser) throws IOException {
        JsonNode filters = new ObjectMapper()
                .readTree(browser.get(ENGINE + "/filter?firstResult=0&maxResults=2000")
                        .body());
        assertThat(filters).isNotEmpty();
        return "/filter/" + filters.get(0).get("id").asText();
    }
}
