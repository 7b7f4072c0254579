package org.unionhome.demandfollowup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.unionhome.demandfollowup.DemandCases.*;
import static org.unionhome.support.CsrfPair.csrf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.Comments;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

/** Who sees a demand, and who learns the name of a raiser who asked to be kept secret: on no page, in no form, list or notice. */
@UnionHomeTest
class DemandPermissionTest {

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc mvc;

    @Autowired
    Attachments attachments;

    @Autowired
    Comments comments;

    @Autowired
    MeetingDemands meetingDemands;

    DemandCases cases;

    @BeforeEach
    void onAMonday() {
        cases = new DemandCases(driver, db);
    }

    /** A demand that a delegate wrote down, with a file, a comment and an addition of its raiser; its unit drafts the reply. */
    private String written(boolean confidential) throws Exception {
        Map<String, Object> form = wish("ENVIRONMENT", "NORMAL");
        form.put("raisedFor", "COLLEAGUE");
        form.put("applicantId", cases.member());
        form.put("consentHow", "ORAL");
        form.put("confidential", confidential);
        String number = driver.submit(DELEGATE, "demand-follow-up", form);
        String raiser = cases.raiser(number);
        var content = new ByteArrayInputStream("泵房照片说明".getBytes(StandardCharsets.UTF_8));
        attachments.add(number, raiser, "说明.txt", content);
        comments.add(number, raiser, "请尽快");
        driver.send(number, "demandSupplemented", raiser, Map.of("text", "三号泵房也一样"));
        cases.assign(number).accept(number);
        return number;
    }

    private MockHttpServletResponse ask(String person, String path) throws Exception {
        return mvc.perform(get(path).with(user(person))).andReturn().getResponse();
    }

    /** What is looked for is posted; a page that was only got finds nothing. */
    private MockHttpServletResponse search(String person, String words) throws Exception {
        MockHttpServletResponse found = mvc.perform(
                        post("/search").param("words", words).with(user(person)).with(csrf()))
                .andReturn()
                .getResponse();
        assertThat(found.getContentAsString(StandardCharsets.UTF_8)).contains("一号泵房更换通风扇");
        return found;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            who            | status | named | named when confidential
            RAISER         | 200    | true  | true
            qiaoanran      | 200    | true  | true
            shisufang      | 404    | false | false
            luoshuihan     | 404    | false | false
            wuguicai       | 200    | true  | false
            zhaoqiujun     | 404    | false | false
            lubingyang     | 200    | true  | false
            panyueming     | 200    | true  | false
            xieyuanshan    | 404    | false | false
            zhuyating      | 200    | true  | true
            songhuaimin    | 200    | true  | true
            haojianwei     | 200    | true  | true
            ouyangxue      | 404    | false | false
            """)
    void everybodySeesWhatTheyMay(String who, int status, boolean named, boolean namedWhenConfidential)
            throws Exception {
        check(written(false), who, status, named);
        check(written(true), who, status, namedWhenConfidential);
    }

    private void check(String number, String who, int status, boolean named) throws Exception {
        String raiser = cases.raiser(number);
        String person = who.equals("RAISER") ? raiser : who;
        MockHttpServletResponse page = ask(person, "/cases/" + number);
        MockHttpServletResponse api = ask(person, "/api/cases/" + number);

        assertThat(page.getStatus()).as("page for " + who).isEqualTo(status);
        assertThat(api.getStatus()).as("api for " + who).isEqualTo(status);
        assertThat(page.getContentAsString(StandardCharsets.UTF_8).contains(RAISER_REST))
                .as("the page names the raiser to " + who)
                .isEqualTo(named);
        assertThat(api.getContentAsString(StandardCharsets.UTF_8).contains(raiser))
                .as("the api names the raiser to " + who)
                .isEqualTo(named);
    }

    @Test
    void theUnitNeverLearnsTheNameOnAnyStepOfTheWork() throws Exception {
        String number = written(true);
        unnamed(HANDLER, number, "draftReply");
        cases.draft(number, "A");
        unnamed(HEAD, number, "approveReply");
        cases.approve(number);
        unnamed(HANDLER, number, "carryOut");
        cases.work(number);
        unnamed(SUPERVISOR, number, "verifyOnSite");
        cases.verify(number).rate(number, 4);

        for (String person : new String[] {HANDLER, HEAD, SUPERVISOR}) {
            assertThat(ask(person, "/cases/" + number).getContentAsString(StandardCharsets.UTF_8))
                    .contains("保密")
                    .doesNotContain(RAISER_REST, cases.raiser(number));
        }
    }

    private void unnamed(String person, String number, String step) throws Exception {
        String task = driver.task(number, step).taskId();
        String raiser = cases.raiser(number);
        for (String path : new String[] {
            "/cases/" + number, "/tasks/" + task, "/tasks/" + task + "/form", "/tasks", "/notices", "/search"
        }) {
            MockHttpServletResponse answer = path.equals("/search") ? search(person, number) : ask(person, path);
            assertThat(answer.getStatus()).as(path).isEqualTo(200);
            assertThat(answer.getContentAsString(StandardCharsets.UTF_8))
                    .as(path + " for " + person)
                    .doesNotContain(RAISER_REST, raiser);
        }
        assertThat(ask(person, "/tasks/" + task + "/form").getContentAsString(StandardCharsets.UTF_8))
                .contains("保密");
    }

    @Test
    void ofAConfidentialRaiserTheUnitLearnsTheBranchButNotTheTeam() throws Exception {
        String number = written(true);
        String form = "/tasks/" + driver.task(number, "draftReply").taskId() + "/form";
        for (String path : new String[] {"/cases/" + number, form}) {
            assertThat(ask(HANDLER, path).getContentAsString(StandardCharsets.UTF_8))
                    .as(path)
                    .contains(unit("TT"))
                    .doesNotContain(unit("TT1"));
        }
        assertThat(ask(OFFICER, "/cases/" + number).getContentAsString(StandardCharsets.UTF_8))
                .contains(unit("TT1"));
        assertThat(meetingDemands.require(number).shownUnit()).isEqualTo("TT");
        assertThat(meetingDemands.require(written(false)).shownUnit()).isEqualTo("TT1");
    }

    private String unit(String code) {
        return db.sql("select name from unit where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    @Test
    void theUnionOfficerIsToldTheNameAsSomebodyHasToKnowIt() throws Exception {
        Map<String, Object> form = wish("LIFE", "NORMAL");
        form.put("confidential", true);
        String number = cases.raise(form);
        String task = driver.task(number, "assignOwner").taskId();

        assertThat(ask(OFFICER, "/tasks/" + task + "/form").getContentAsString(StandardCharsets.UTF_8))
                .contains(RAISER_REST);
    }

    @Test
    void nobodyDoesWhatIsAnothersToDo() {
        String number = cases.raise();
        assertThatThrownBy(() -> cases.decide(number, "assignOwner", HANDLER, "outcome", "ASSIGNED", "ownerUnit", "TT"))
                .hasMessage("workflow.refusal.notYours");
        cases.assign(number);
        assertThatThrownBy(() -> cases.decide(number, "acceptDemand", OTHER_HANDLER, "outcome", "ACCEPTED"))
                .hasMessage("workflow.refusal.notYours");
        cases.accept(number).draft(number, "C");
        assertThatThrownBy(() -> cases.decide(number, "approveReply", HANDLER, "outcome", "APPROVED"))
                .hasMessage("workflow.refusal.notYours");
        cases.approve(number);
        assertThatThrownBy(() -> cases.decide(number, "rateResult", OFFICER, "score", 4))
                .hasMessage("workflow.refusal.notYours");
        assertThatThrownBy(() -> driver.send(number, "demandWithdrawn", OFFICER, Map.of("comment", "不用办了")))
                .hasMessage("demand-follow-up.refusal.notRaiser");
        assertThatThrownBy(() -> driver.send(number, "demandSupplemented", HANDLER, Map.of("text", "我来补充")))
                .hasMessage("demand-follow-up.refusal.notRaiser");
    }

    @Test
    void aDraftIsNoReplyBeforeItsHeadSigns() throws Exception {
        String number = cases.raise();
        cases.assign(number).accept(number).draft(number, "A");
        String raiser = cases.raiser(number);

        assertThat(ask(raiser, "/cases/" + number).getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("一周内更换");
        cases.approve(number);
        assertThat(ask(raiser, "/cases/" + number).getContentAsString(StandardCharsets.UTF_8))
                .contains("一周内更换");
    }
}
