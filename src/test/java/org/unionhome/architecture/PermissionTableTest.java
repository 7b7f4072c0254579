package org.unionhome.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.cases.Attachments;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/**
 * Who gets what by which path, for one case of each of two branches. A cell is the status of the answer; {@code none} is a list
 * without an entry. Whoever is refused, or is not concerned, does not read what the case is about either.
 */
@UnionHomeTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionTableTest {

    private static final String ADMINISTRATOR = "ouyangxue";

    /** In the order of the columns; the applicant is the one of the case in TT. */
    private static final List<String> PERSONS = List.of(
            "",
            "shisufang",
            "linxiaohe",
            "shenlanying",
            "fanyuchuan",
            "zhuyating",
            "zhoujinsheng",
            "haojianwei",
            ADMINISTRATOR);

    private static final String SECRET = "机密扳手";

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    Attachments attachments;

    @Autowired
    JdbcClient db;

    private final Map<String, Map<String, String>> cases = new HashMap<>();
    private final Map<String, Browser> browsers = new HashMap<>();

    @BeforeAll
    void aLoanOfEachBranchWaitsForItsChair() throws IOException {
        cases.put("TT", loanOf("linxiaohe"));
        cases.put("MT", loanOf("qinyongxia"));
        for (String person : PERSONS) {
            browsers.put(person, person.isEmpty() ? new Browser(port) : Browser.of(person, port));
        }
        browsers.get("").page("/login"); // hands out the token, so that not its lack is what refuses
    }

    private Map<String, String> loanOf(String applicant) throws IOException {
        String number = driver.submit(applicant, "tool-loan", Map.of("tool", SECRET, "days", 3));
        var content = new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8));
        return Map.of(
                "{case}", number,
                "{task}", driver.task(number, "approveLoan").taskId(),
                "{file}", attachments.add(number, applicant, "a.txt", content).toString(),
                "{instance}",
                        db.sql("select id_ from act_ru_execution where business_key_ = :number")
                                .param("number", number)
                                .query(String.class)
                                .single());
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            path                                                           | case of | anonymous | colleague | applicant | chair TT | chair MT | officer | finance | auditor | admin
            PAGE /cases/{case}                                             | TT      | 302       | 404       | 200       | 200      | 404      | 200     | 404     | 200     | 404
            PAGE /cases/{case}                                             | MT      | 302       | 404       | 404       | 404      | 200      | 200     | 404     | 200     | 404
            GET /cases/{case}/diagram                                      | TT      | 401       | 404       | 200       | 200      | 404      | 200     | 404     | 200     | 404
            GET /cases/{case}/diagram                                      | MT      | 401       | 404       | 404       | 404      | 200      | 200     | 404     | 200     | 404
            GET /api/cases/{case}                                          | TT      | 401       | 404       | 200       | 200      | 404      | 200     | 404     | 200     | 404
            GET /api/cases/{case}                                          | MT      | 401       | 404       | 404       | 404      | 200      | 200     | 404     | 200     | 404
            GET /cases/{case}/files/{file}                                 | TT      | 401       | 404       | 200       | 200      | 404      | 200     | 404     | 200     | 404
            GET /cases/{case}/files/{file}                                 | MT      | 401       | 404       | 404       | 404      | 200      | 200     | 404     | 200     | 404
            POST /cases/{case}/comments                                    | TT      | 401       | 404       | 302       | 302      | 404      | 302     | 404     | 302     | 404
            POST /cases/{case}/comments                                    | MT      | 401       | 404       | 404       | 404      | 302      | 302     | 404     | 302     | 404
            PAGE /tasks/{task}                                             | TT      | 302       | 404       | 404       | 200      | 404      | 404     | 404     | 404     | 404
            PAGE /tasks/{task}                                             | MT      | 302       | 404       | 404       | 404      | 200      | 404     | 404     | 404     | 404
            GET /tasks/{task}/form                                         | TT      | 401       | 404       | 404       | 200      | 404      | 404     | 404     | 404     | 404
            GET /tasks/{task}/form                                         | MT      | 401       | 404       | 404       | 404      | 200      | 404     | 404     | 404     | 404
            GET /api/tasks/{task}/form                                     | TT      | 401       | 404       | 404       | 200      | 404      | 404     | 404     | 404     | 404
            GET /api/tasks/{task}/form                                     | MT      | 401       | 404       | 404       | 404      | 200      | 404     | 404     | 404     | 404
            ENGINE /task/{task}                                            | TT      | 401       | 403       | 403       | 200      | 404      | 404     | 404     | 404     | 404
            ENGINE /task/{task}                                            | MT      | 401       | 403       | 403       | 404      | 200      | 404     | 404     | 404     | 404
            ENGINE /task/{task}/form-variables                             | TT      | 401       | 403       | 403       | 200      | 409      | 409     | 409     | 409     | 409
            ENGINE /task/{task}/form-variables                             | MT      | 401       | 403       | 403       | 409      | 200      | 409     | 409     | 409     | 409
            ENGINE /task/{task}/deployed-form                              | TT      | 401       | 403       | 403       | 200      | 403      | 403     | 403     | 403     | 403
            ENGINE /task/{task}/deployed-form                              | MT      | 401       | 403       | 403       | 403      | 200      | 403     | 403     | 403     | 403
            ENGINE /task?processInstanceId={instance}                      | TT      | 401       | 403       | 403       | 200      | none     | none    | none    | none    | none
            ENGINE /task?processInstanceId={instance}                      | MT      | 401       | 403       | 403       | none     | 200      | none    | none    | none    | none
            ENGINE /process-instance/{instance}/variables                  | TT      | 401       | 403       | 403       | 403      | 403      | 403     | 403     | 403     | 403
            ENGINE /process-instance/{instance}/variables                  | MT      | 401       | 403       | 403       | 403      | 403      | 403     | 403     | 403     | 403
            ENGINE /history/process-instance/{instance}                    | TT      | 401       | 403       | 403       | 403      | 403      | 403     | 403     | 403     | 403
            ENGINE /history/process-instance/{instance}                    | MT      | 401       | 403       | 403       | 403      | 403      | 403     | 403     | 403     | 403
            ENGINE /history/task?processInstanceId={instance}              | TT      | 401       | 403       | 403       | none     | none     | none    | none    | none    | none
            ENGINE /history/task?processInstanceId={instance}              | MT      | 401       | 403       | 403       | none     | none     | none    | none    | none    | none
            ENGINE /history/user-operation?processInstanceId={instance}    | TT      | 401       | 403       | 403       | none     | none     | none    | none    | none    | none
            ENGINE /history/user-operation?processInstanceId={instance}    | MT      | 401       | 403       | 403       | none     | none     | none    | none    | none    | none
            ENGINE /history/variable-instance?processInstanceId={instance} | TT      | 401       | 403       | 403       | 403      | 403      | 403     | 403     | 403     | 403
            ENGINE /history/variable-instance?processInstanceId={instance} | MT      | 401       | 403       | 403       | 403      | 403      | 403     | 403     | 403     | 403
            ENGINE /history/detail?processInstanceId={instance}            | TT      | 401       | 403       | 403       | 403      | 403      | 403     | 403     | 403     | 403
            ENGINE /history/detail?processInstanceId={instance}            | MT      | 401       | 403       | 403       | 403      | 403      | 403     | 403     | 403     | 403
            PAGE /public/notices                                           | TT      | 200       | 200       | 200       | 200      | 200      | 200     | 200     | 200     | 200
            PAGE /public/notices                                           | MT      | 200       | 200       | 200       | 200      | 200      | 200     | 200     | 200     | 200
            """)
    void everybodyGetsWhatTheyAreEntitledToAndNothingElse(ArgumentsAccessor row) {
        Map<String, String> of = cases.get(row.getString(1));
        for (int i = 0; i < PERSONS.size(); i++) {
            String expected = row.getString(i + 2);
            HttpResponse<String> answer = ask(browsers.get(PERSONS.get(i)), row.getString(0), of);

            assertThat(outcome(answer))
                    .as("%s for %s", answer.uri(), PERSONS.get(i))
                    .isEqualTo(expected);
            if (!expected.equals("200") || PERSONS.get(i).equals(ADMINISTRATOR)) {
                assertThat(answer.body())
                        .as("%s for %s", answer.uri(), PERSONS.get(i))
                        .doesNotContain(SECRET);
            }
        }
    }

    private static HttpResponse<String> ask(Browser browser, String path, Map<String, String> of) {
        String address = path.substring(path.indexOf(' ') + 1);
        for (var part : of.entrySet()) {
            address = address.replace(part.getKey(), part.getValue());
        }
        String page = address.contains("?") ? "&firstResult=0&maxResults=50" : "";
        return switch (path.substring(0, path.indexOf(' '))) {
            case "POST" -> browser.form(address, Map.of("text", "看到了"));
            case "PAGE" -> browser.page(address);
            case "GET" -> browser.get(address);
            default -> browser.get(Browser.ENGINE + address + page);
        };
    }

    private static String outcome(HttpResponse<String> answer) {
        return answer.body().equals("[]") ? "none" : String.valueOf(answer.statusCode());
    }
}
