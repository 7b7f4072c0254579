package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.unionhome.people.DemoUnion;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class ApiTest {

    private static final String LOAN = "{\"tool\":\"扳手\",\"days\":2}";

    @Autowired
    MockMvcTester http;

    @Autowired
    CaseDriver driver;

    @Test
    void anotherSystemFilesAndAnOfficerDecides() {
        MvcTestResult filed = post("linxiaohe", "/api/processes/tool-loan/cases", LOAN);
        assertThat(filed)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.number")
                .asString()
                .startsWith("TL-");
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
        String task = driver.task(number, "approveLoan").taskId();

        assertThat(get("shenlanying", "/api/tasks/" + task + "/form"))
                .bodyJson()
                .extractingPath("$.data.applicant")
                .isEqualTo("林小禾");
        assertThat(post("shenlanying", "/api/tasks/" + task + "/complete", "{\"outcome\":\"GRANTED\"}"))
                .hasStatus(204);

        assertThat(driver.ledger(number)).contains("approveLoan=GRANTED");
    }

    @Test
    void theSameIdempotencyKeyFilesOneCase() throws Exception {
        String first = filedWithKey().getResponse().getContentAsString();

        assertThat(filedWithKey().getResponse().getContentAsString()).isEqualTo(first);
    }

    private MvcTestResult filedWithKey() {
        return http.post()
                .uri("/api/processes/tool-loan/cases")
                .with(httpBasic("linxiaohe", DemoUnion.PASSWORD))
                .header("Idempotency-Key", "key-of-the-other-system")
                .contentType(MediaType.APPLICATION_JSON)
                .content(LOAN)
                .exchange();
    }

    @Test
    void theDoorIsTheSame() {
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 1));
        String task = driver.task(number, "approveLoan").taskId();

        assertThat(post("fanyuchuan", "/api/tasks/" + task + "/complete", "{\"outcome\":\"GRANTED\"}"))
                .hasStatus(404);
        assertThat(post("shenlanying", "/api/tasks/" + task + "/complete", "{\"outcome\":\"GRANTED\",\"lent\":true}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.reason")
                .isEqualTo("workflow.refusal.unknownField");
        assertThat(post("linxiaohe", "/api/processes/tool-loan/cases", "{\"tool\":\"\",\"days\":2}"))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.fields.tool")
                .isNotNull();
        assertThat(get("fanyuchuan", "/api/cases/" + number)).hasStatus(404);
        assertThat(http.get().uri("/api/cases/" + number).exchange()).hasStatus(401);
        assertThat(driver.openTasks(number)).containsExactly("approveLoan");
    }

    @Test
    void theDescriptionNamesEveryPath() {
        assertThat(get("linxiaohe", "/api/openapi"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsOnlyKeys(
                        "/api/processes",
                        "/api/processes/{process}/form",
                        "/api/processes/{process}/cases",
                        "/api/cases/{number}",
                        "/api/cases/{number}/messages/{event}",
                        "/api/tasks",
                        "/api/tasks/{taskId}/form",
                        "/api/tasks/{taskId}/claim",
                        "/api/tasks/{taskId}/unclaim",
                        "/api/tasks/{taskId}/complete");
    }

    private MvcTestResult get(String person, String path) {
        return http.get().uri(path).with(httpBasic(person, DemoUnion.PASSWORD)).exchange();
    }

    private MvcTestResult post(String person, String path, String json) {
        return http.post()
                .uri(path)
                .with(httpBasic(person, DemoUnion.PASSWORD))
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
