package org.unionhome.demandfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.demandfollowup.DemandCases.wish;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.Browser;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** A confidential raiser is the assignee of the rating; who runs the engine does not learn it from there. */
@UnionHomeTest
class DemandSecretTest {

    private static final String ADMINISTRATOR = "ouyangxue";

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Test
    void theAdministratorDoesNotLearnTheConfidentialRaiserFromTheEngine() {
        DemandCases cases = new DemandCases(driver, db);
        Map<String, Object> form = wish("LIFE", "NORMAL");
        form.put("confidential", true);
        String number = cases.raise(form);
        cases.replied(number, "C");
        String task = driver.task(number, "rateResult").taskId();
        Browser administrator = Browser.of(ADMINISTRATOR, port);

        for (String query : List.of(
                "/history/task?processInstanceBusinessKey=" + number,
                "/history/user-operation?taskId=" + task,
                "/history/user-operation?userId=" + cases.raiser(number),
                "/history/identity-link-log?taskId=" + task,
                "/task?processInstanceBusinessKey=" + number,
                "/task/" + task,
                "/task/" + task + "/identity-links",
                "/authorization?resourceType=7&resourceId=" + task,
                "/process-instance?businessKey=" + number)) {
            assertThat(administrator
                            .get(Browser.ENGINE + query + "&maxResults=50")
                            .body())
                    .as(query)
                    .doesNotContain("\"" + cases.raiser(number), number)
                    .doesNotContain("rateResult");
        }
    }
}
