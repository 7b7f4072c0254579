package org.unionhome.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.unionhome.petition.PetitionCases.*;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.Refusal;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** What the regulations give once is neither lost nor given twice, and each petition is explained by those of its own day. */
@UnionHomeTest
class PetitionRegulationTest {

    private static final LocalDate UNDER_THE_OLD_ONES = LocalDate.of(2019, 6, 3);

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc mvc;

    @Autowired
    MessageSource texts;

    PetitionCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new PetitionCases(driver, db);
    }

    @Test
    void theNextHandlerMayAskForTheTimeThatTheLastOneAskedFor() {
        String number = cases.atInvestigation();
        cases.askExtension(number, 20);
        driver.send(number, "handlerReplaced", OFFICER, Map.of("comment", "承办人长期病假", "recuse", false));
        assertThat(driver.openTasks(number)).containsExactly("checkRecusal");
        assertThat(cases.text("extension_state", number)).isNull();

        cases.name(number, BRANCH_CHAIR).declare(number, BRANCH_CHAIR);
        driver.send(number, "extensionRequested", BRANCH_CHAIR, Map.of("days", 10, "reason", "需向社保部门调取记录"));
        cases.approveExtension(number);

        assertThat(cases.text("extension_state || ' ' || extension_days", number))
                .isEqualTo("GRANTED 10");
    }

    @Test
    void anExtensionThatWasGrantedStaysTheOnlyOneForTheNextHandler() {
        String number = cases.atInvestigation();
        cases.askExtension(number, 20);
        cases.approveExtension(number);
        driver.send(number, "handlerReplaced", OFFICER, Map.of("comment", "承办人长期病假", "recuse", false));
        cases.name(number, BRANCH_CHAIR).declare(number, BRANCH_CHAIR);

        assertThatThrownBy(() ->
                        driver.send(number, "extensionRequested", BRANCH_CHAIR, Map.of("days", 5, "reason", "还需再核对几天")))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.key()).isEqualTo("petition.refusal.extendedOnce"));
    }

    @Test
    void theFifteenDaysCountFromRegistrationHoweverOftenTheKindIsCorrected() {
        String number = cases.submit(petition(Kind.SUGGESTION));
        String first = clock(number);
        driver.on(MONDAY.plusDays(9));
        correct(number, "REQUEST");
        assertThat(clock(number)).isEqualTo(first);
        driver.on(MONDAY.plusDays(14));
        correct(number, "LABOUR_DISPUTE");

        assertThat(clock(number)).isEqualTo(first);
        assertThat(db.sql("select d.due_at = t.due_at from deadline d join open_task t on t.task_id = d.task_id"
                                + " where t.case_number = :n")
                        .param("n", number)
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    private void correct(String number, String kind) {
        cases.decide(number, "decideAcceptance", OFFICER, "outcome", "RECLASSIFIED", "newKind", kind);
    }

    private String clock(String number) {
        return db.sql("select started_at || ' to ' || due_at from deadline where case_number = :n"
                        + " and code = 'petition.decideAcceptance' and state = 'RUNNING'")
                .param("n", number)
                .query(String.class)
                .single();
    }

    @Test
    void aPetitionUnderTheOldRegulationsIsNotExplainedByTheNewOnes() throws Exception {
        driver.on(UNDER_THE_OLD_ONES);
        String number = cases.atInvestigation();
        assertThatThrownBy(() -> cases.askExtension(number, 31))
                .isInstanceOfSatisfying(
                        Refusal.class, no -> assertThat(no.text(texts)).contains("信访条例第三十三条"));
        cases.investigate(number, OTHER_OFFICER)
                .decide(
                        number,
                        "issueOpinion",
                        OTHER_OFFICER,
                        "opinion",
                        "SUPPORT",
                        "opinionText",
                        OPINION_TEXT,
                        "hardship",
                        true);
        driver.on(MONDAY);

        assertThat(page(number)).contains("承办（信访条例第三十三条）", "困难帮扶").doesNotContain("信访工作条例", "第三十七条");
        assertThat(page(cases.atInvestigation())).contains("承办（信访工作条例第三十四条）");
    }

    private String page(String number) throws Exception {
        return mvc.perform(get("/cases/" + number).with(user(cases.petitioner(number))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
