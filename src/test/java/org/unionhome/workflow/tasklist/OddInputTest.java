package org.unionhome.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.support.Browser.ENGINE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.cases.Attachments;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** What people or their devices send by mistake or on purpose: told in a sentence, or kept as it is. */
@UnionHomeTest
class OddInputTest {

    private static final String OFFICER = "tanzhiqiang";
    private static final ObjectMapper JSON = new ObjectMapper();

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    Attachments attachments;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @CsvSource({
        "eventDate, 1900-01-01",
        "eventDate, 2999-12-31",
        "eventDate, 2021-02-30",
        "eventDate, 昨天",
        "requestedCny, -1",
        "requestedCny, -0.01",
        "requestedCny, 0.001",
        "requestedCny, 99999999999999999999",
        "requestedCny, 1e300",
        "requestedCny, NaN",
        "type, NO_SUCH_TYPE",
        "relation, ''",
        "applicantId, '''; drop table case_file; --'"
    })
    void anImpossibleValueIsToldInASentenceAndFilesNothing(String field, String value) throws IOException {
        long before = cases();
        Map<String, Object> form = wedding();
        form.put(field, value);
        if (field.equals("applicantId")) {
            form.put("filedFor", "COLLEAGUE");
        }

        HttpResponse<String> answer = start("welfare-request", form);

        assertThat(answer.statusCode()).as(answer.body()).isGreaterThanOrEqualTo(400);
        assertThat(JSON.readTree(answer.body()).path("message").asText())
                .containsPattern("\\p{IsHan}{4,}")
                .doesNotContain("Exception", "ENGINE-");
        assertThat(cases()).isEqualTo(before);
    }

    @Test
    void rareCharactersAndEmojiComeBackAsTheyWereTyped() throws IOException {
        String tool = "𠮷野牌扳手🔧 <b>'\"&";
        HttpResponse<String> filed = start("tool-loan", Map.of("tool", tool, "days", 2));
        String number = JSON.readTree(filed.body()).path("businessKey").asText(filed.body());

        String task = driver.task(number, "approveLoan").taskId();
        JsonNode shown = JSON.readTree(Browser.of("jiangboyuan", port)
                .get(ENGINE + "/task/" + task + "/form-variables")
                .body());

        assertThat(shown.path("tool").path("value").asText()).isEqualTo(tool);
    }

    @ParameterizedTest
    @CsvSource({
        "a.html, <!DOCTYPE html><html><body><script>alert(1)</script></body></html>",
        "a.png,  <!DOCTYPE html><html><body><script>alert(1)</script></body></html>",
        "a.svg,  <svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "a.png,  <?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
        "a.txt,  <!DOCTYPE html><html><body><script>alert(1)</script></body></html>"
    })
    void aPageIsNotKeptAsAFileWhateverItIsCalled(String name, String content) {
        String number = driver.submit(OFFICER, "tool-loan", Map.of("tool", "扳手", "days", 1));
        Browser officer = Browser.of(OFFICER, port);

        HttpResponse<String> answer = upload(officer, number, name, content);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(officer.page("/cases/" + number).body()).contains("不支持这种文件。可以上传图片、PDF、Word、Excel 或纯文本。");
        assertThat(attachments.of(number)).isEmpty();
    }

    @Test
    void aPlainTextIsKeptAndOnlyEverDownloaded() {
        String number = driver.submit(OFFICER, "tool-loan", Map.of("tool", "扳手", "days", 1));
        Browser officer = Browser.of(OFFICER, port);

        upload(officer, number, "𠮷.txt", "说明🔧");

        String id = attachments.of(number).get(0).id().toString();
        HttpResponse<String> file = officer.get("/cases/" + number + "/files/" + id);
        assertThat(file.body()).isEqualTo("说明🔧");
        assertThat(file.headers().firstValue("Content-Disposition").orElse("")).startsWith("attachment");
    }

    private static HttpResponse<String> upload(Browser browser, String number, String name, String content) {
        browser.page("/cases/" + number);
        String body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: image/png\r\n\r\n" + content + "\r\n--cut--\r\n";
        return browser.send(browser.request("/cases/" + number + "/files")
                .header("Accept", "text/html")
                .header("Content-Type", "multipart/form-data; boundary=cut")
                .header("X-CSRF-TOKEN", browser.cookie("union-home-csrf", "/").orElse(""))
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> start(String process, Map<String, Object> form) throws IOException {
        Map<String, Object> variables = new HashMap<>();
        form.forEach((name, value) -> variables.put(name, Map.of("value", value)));
        return Browser.of(OFFICER, port)
                .engine(
                        "POST",
                        "/process-definition/key/" + process + "/submit-form",
                        JSON.writeValueAsString(Map.of("variables", variables)));
    }

    private Map<String, Object> wedding() {
        Map<String, Object> form = new HashMap<>();
        form.put("type", "WEDDING");
        form.put("filedFor", "SELF");
        form.put("eventDate", LocalDate.now(clock).toString());
        form.put("relation", "SELF");
        form.put("cause", "本人结婚");
        form.put("requestedCny", 500);
        return form;
    }

    private long cases() {
        return db.sql("select count(*) from case_file").query(Long.class).single();
    }
}
