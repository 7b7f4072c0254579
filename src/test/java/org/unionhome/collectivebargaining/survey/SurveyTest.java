package org.unionhome.collectivebargaining.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.unionhome.collectivebargaining.BargainingCases;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** The survey before an offer, as members, delegates, the office and the company meet it. */
@UnionHomeTest
class SurveyTest {

    @Autowired
    ApplicationContext beans;

    @Autowired
    CaseDriver driver;

    @Autowired
    MockMvc mvc;

    @Autowired
    Surveys surveys;

    @Autowired
    SurveyAnswers answers;

    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    private String number;
    private Survey survey;
    private String path;

    @BeforeEach
    void aSurveyRunsForAWeek() {
        Map<String, Object> form = BargainingCases.beginning(Kind.SAFETY, Purpose.CONCLUDE, null);
        form.put("surveyWanted", true);
        number = new BargainingCases(beans).open(form);
        driver.decide(
                number,
                "runSurvey",
                BargainingCases.OFFICER,
                Map.of("lastDay", BargainingCases.MONDAY.plusDays(7).toString(), "ownQuestion", "夜班餐补"));
        survey = surveys.find(number).orElseThrow();
        path = "/bargaining/survey/" + survey.token();
    }

    @Test
    void aMemberAnswersOnceOnThePhone() throws Exception {
        assertThat(page("/", "linxiaohe")).contains(path);
        assertThat(page(path, "linxiaohe")).contains("劳动防护用品", "夜班餐补", "您身边最让人担心的隐患", "答案不记名字");

        send(path, "linxiaohe", sheet("4")).andExpect(redirectedUrl(path));

        assertThat(page(path, "linxiaohe")).contains("您已经答过了").doesNotContain("name=\"q1\"");
        assertThat(page("/", "linxiaohe")).doesNotContain(path);
        send(path, "linxiaohe", sheet("5")).andExpect(flash().attribute("refused", "这位职工已经答过了，每人只能答一次。"));
        assertThat(marks()).as("the second sheet left nothing").isEqualTo(5);
    }

    @Test
    void anIncompleteSheetIsTakenBackWithWhatWasChosen() throws Exception {
        Map<String, String> sheet = sheet("2");
        sheet.remove("q3");

        var sent = send(path, "linxiaohe", sheet).andReturn();

        assertThat(sent.getFlashMap().get("refused")).isEqualTo("每个打分的问题都要选一项。");
        assertThat(sent.getFlashMap().get("chosen"))
                .isEqualTo(Map.of("q1", "2", "q2", "2", "q4", "2", "q5", "盐池边没有护栏", "q6", "2"));
        assertThat(marks()).isZero();
    }

    @Test
    void theCompanysSideIsNeitherAskedNorToldWhatWasFound() throws Exception {
        mvc.perform(get(path).with(user("xieyuanshan"))).andExpect(status().isNotFound());
        for (String ofTheCompany : List.of("yuwenli", "congdezhi", "guanmingli")) {
            mvc.perform(get(path).with(user(ofTheCompany))).andExpect(status().isNotFound());
        }
        mvc.perform(get("/bargaining/" + number + "/survey").with(user("xieyuanshan")))
                .andExpect(redirectedUrl("/bargaining/" + number));
        driver.until(survey.endsAt(), number);
        mvc.perform(get("/bargaining/" + number + "/survey.csv").with(user("xieyuanshan")))
                .andExpect(status().isNotFound());
    }

    @Test
    void aDelegateEntersWhatColleaguesOfTheOwnBranchSayOnTheTelephone() throws Exception {
        Map<String, String> sheet = sheet("3");
        sheet.put("person", "guwenhai");
        send(path + "/phone", "qiaoanran", sheet).andExpect(flash().attribute("said", "已登记。"));
        assertThat(db.sql("select entered_by from collective_bargaining_survey_participant"
                                + " where bargaining = :case and person_id = 'guwenhai'")
                        .param("case", number)
                        .query(String.class)
                        .single())
                .isEqualTo("qiaoanran");
        assertThat(page("/notices", "guwenhai")).contains("为您登记了电话里对需求调研的回答");

        send(path + "/phone", "qiaoanran", sheet).andExpect(flash().attribute("refused", "这位职工已经答过了，每人只能答一次。"));
        sheet.put("person", of("MT").get(0).id());
        send(path + "/phone", "qiaoanran", sheet).andExpect(flash().attributeExists("refused"));
        mvc.perform(get(path + "/phone").with(user("linxiaohe"))).andExpect(status().isNotFound());
    }

    @Test
    void resultsComeAfterTheEndAndShowNobody() throws Exception {
        String results = "/bargaining/" + number + "/survey";
        answer("TT", 6, 5);
        answer("MT", 3, 1);
        answer("TN", 5, 3);
        assertThat(page(results, BargainingCases.OFFICER))
                .contains("14 人作答", path)
                .doesNotContain("平均分");
        mvc.perform(get(results + ".csv").with(user(BargainingCases.OFFICER))).andExpect(status().isNotFound());

        driver.until(survey.endsAt(), number);

        assertThat(page(results, BargainingCases.OFFICER)).contains("码头分公司、田头分公司（合并）", "盐池边没有护栏");
        assertThat(page(results + ".csv", BargainingCases.OFFICER))
                .startsWith("\uFEFF问题,单位,答卷,平均分")
                .contains("劳动防护用品,全公司,14,3.4,3,0,5,0,6", "劳动防护用品,滩头分公司,6,5.0,0,0,0,0,6")
                .contains("劳动防护用品,码头分公司、田头分公司（合并）,8,2.3,3,0,5,0,0")
                .doesNotContain(",码头分公司,", ",田头分公司,");
        send(path, "linxiaohe", sheet("4")).andExpect(flash().attribute("refused", "这份问卷已经截止。"));

        driver.decide(number, "summariseSurvey", BargainingCases.OFFICER, Map.of("summary", "大家最关心劳动防护。"));
        assertThat(driver.state(number)).isEqualTo("OFFER_DRAFTING");
        assertThat(page(path, "linxiaohe")).contains("大家最关心劳动防护。");
        assertThat(stamps("collective_bargaining_survey_mark"))
                .as("nothing of the database joins an answer to a day or a person any more")
                .isEqualTo(1);
        assertThat(marks()).isEqualTo(14 * 5);
    }

    @Test
    void tooFewAnswersAreNotShownAtAll() throws Exception {
        answer("TT", 4, 5);
        driver.until(survey.endsAt(), number);

        assertThat(page("/bargaining/" + number + "/survey", BargainingCases.OFFICER))
                .contains("作答的人太少（不到 5 人）")
                .doesNotContain("盐池边没有护栏", "5.0");
        mvc.perform(get("/bargaining/" + number + "/survey.csv").with(user(BargainingCases.OFFICER)))
                .andExpect(status().isNotFound());
    }

    private void answer(String branch, int persons, int mark) {
        of(branch).stream()
                .limit(persons)
                .forEach(person -> answers.give(
                        survey,
                        person,
                        new AnswerSheet(Map.of(1, mark, 2, mark, 3, mark, 4, mark, 6, mark), Map.of(5, "盐池边没有护栏"))));
    }

    private List<Person> of(String branch) {
        return people.membersUnder(branch);
    }

    private static Map<String, String> sheet(String mark) {
        return new HashMap<>(Map.of("q1", mark, "q2", mark, "q3", mark, "q4", mark, "q5", "盐池边没有护栏", "q6", mark));
    }

    private int marks() {
        return db.sql("select count(*) from collective_bargaining_survey_mark where bargaining = :case")
                .param("case", number)
                .query(Integer.class)
                .single();
    }

    private int stamps(String table) {
        return db.sql("select count(distinct xmin::text) from " + table + " where bargaining = :case")
                .param("case", number)
                .query(Integer.class)
                .single();
    }

    private ResultActions send(String to, String person, Map<String, String> fields) throws Exception {
        MockHttpServletRequestBuilder request = post(to);
        fields.forEach(request::param);
        return mvc.perform(request.with(user(person)).with(csrf()));
    }

    private String page(String of, String person) throws Exception {
        return mvc.perform(get(of).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
