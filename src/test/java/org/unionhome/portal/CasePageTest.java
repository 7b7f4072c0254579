package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.unionhome.support.CsrfPair.csrf;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.cases.Attachments;
import org.unionhome.cases.Comments;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class CasePageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    Comments comments;

    @Autowired
    Attachments attachments;

    private String number;

    @BeforeEach
    void aMemberAsksForATool() {
        number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "绝缘手套", "days", 3));
    }

    @Test
    void theApplicantSeesWhatHappensNextAndUntilWhen() throws Exception {
        assertThat(page("linxiaohe")).contains("绝缘手套", "待审批", "分工会审批：由分工会主席办理，最晚", "逾期不视为同意", "申请借用", "林小禾");
    }

    @Test
    void whoeverMayDecideIsLedToTheTask() throws Exception {
        String task = driver.task(number, "approveLoan").taskId();

        assertThat(page("shenlanying")).contains("现在办理：分工会审批", "/tasks/" + task);
        assertThat(page("linxiaohe")).doesNotContain("/tasks/" + task);
    }

    @Test
    void aFinishedCaseSaysHowItEndedAndTakesNothingMore() throws Exception {
        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "GRANTED"));

        assertThat(page("linxiaohe"))
                .contains("已借出", "这件事已经结束", "同意", "沈兰英")
                .doesNotContain("name=\"file\"")
                .doesNotContain("name=\"text\"");
        mvc.perform(post("/cases/" + number + "/comments")
                        .param("text", "还有一句")
                        .with(user("linxiaohe"))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/diagram", "/files/00000000-0000-0000-0000-000000000000"})
    void somebodyElsesCaseDoesNotExist(String part) throws Exception {
        mvc.perform(get("/cases/" + number + part).with(user("fanyuchuan"))).andExpect(status().isNotFound());
        mvc.perform(get("/cases/TL-1999-00001" + part).with(user("fanyuchuan"))).andExpect(status().isNotFound());
    }

    @Test
    void somebodyElseCanAddNothing() throws Exception {
        mvc.perform(post("/cases/" + number + "/comments")
                        .param("text", "我也来")
                        .with(user("fanyuchuan"))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(multipart("/cases/" + number + "/files")
                        .file(file("a.txt", "你好"))
                        .with(user("fanyuchuan"))
                        .with(csrf()))
                .andExpect(status().isNotFound());

        assertThat(comments.of(number)).isEmpty();
        assertThat(attachments.of(number)).isEmpty();
    }

    @Test
    void aCommentIsShownToThoseWhoseCaseOrTaskItIs() throws Exception {
        mvc.perform(post("/cases/" + number + "/comments")
                        .param("text", "请尽快 <b>𠮷</b>")
                        .with(user("linxiaohe"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/cases/" + number + "#comments"));

        assertThat(page("shenlanying")).contains("请尽快 &lt;b&gt;𠮷&lt;/b&gt;");
    }

    @Test
    void whoseTaskIsDoneReadsOnlyTheirOwnComments() throws Exception {
        comments.add(number, "linxiaohe", "家里的情况只说给经办人");
        comments.add(number, "shenlanying", "已经电话核实");
        driver.decide(number, "approveLoan", "shenlanying", Map.of("outcome", "GRANTED"));

        assertThat(page("shenlanying")).contains("已经电话核实").doesNotContain("家里的情况");
        assertThat(page("linxiaohe")).contains("已经电话核实", "家里的情况");
        assertThat(page("zhuyating")).contains("已经电话核实", "家里的情况");
    }

    @Test
    void aCommentThatIsTooLongIsRefusedAndKept() throws Exception {
        String tooLong = "长".repeat(2001);

        mvc.perform(post("/cases/" + number + "/comments")
                        .param("text", tooLong)
                        .with(user("linxiaohe"))
                        .with(csrf()))
                .andExpect(flash().attribute("typedComment", tooLong))
                .andExpect(flash().attribute("commentRefused", "留言最多 2,000 个字。"));
        assertThat(mvc.perform(get("/cases/" + number)
                                .flashAttr("typedComment", tooLong)
                                .flashAttr("commentRefused", "留言最多 2,000 个字。")
                                .with(user("linxiaohe")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(tooLong, "留言最多 2,000 个字。");
        assertThat(comments.of(number)).isEmpty();
    }

    @Test
    void aFileIsKeptAndOnlyEverDownloaded() throws Exception {
        mvc.perform(multipart("/cases/" + number + "/files")
                        .file(file("证明.txt", "你好"))
                        .with(user("linxiaohe"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/cases/" + number + "#files"));

        var kept = attachments.of(number).get(0);
        assertThat(page("shenlanying")).contains("证明.txt", "1 KB");
        mvc.perform(get("/cases/" + number + "/files/" + kept.id()).with(user("shenlanying")))
                .andExpect(header().string("Content-Disposition", containsString("attachment")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Type", "application/octet-stream"));
        mvc.perform(get("/cases/" + number + "/files/" + kept.id()).with(user("fanyuchuan")))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><script>alert(1)</script></html>", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"})
    void aPageDisguisedAsATextIsRefusedWithTheReason(String content) throws Exception {
        mvc.perform(multipart("/cases/" + number + "/files")
                        .file(file("说明.txt", content))
                        .with(user("linxiaohe"))
                        .with(csrf()))
                .andExpect(flash().attribute("fileRefused", containsString("不支持这种文件")));

        assertThat(attachments.of(number)).isEmpty();
    }

    @Test
    void theDiagramKnowsWhereTheCaseStandsAndWhereItWas() throws Exception {
        mvc.perform(get("/cases/" + number + "/diagram").with(user("linxiaohe")))
                .andExpect(jsonPath("$.active[0]").value("approveLoan"))
                .andExpect(jsonPath("$.passed[0]").value("loanRequested"))
                .andExpect(jsonPath("$.xml", containsString("bpmn")))
                .andExpect(jsonPath("$.names").isEmpty());
        mvc.perform(get("/cases/" + number + "/diagram").param("lang", "en").with(user("linxiaohe")))
                .andExpect(jsonPath("$.names.approveLoan").value(not("分工会审批")));
    }

    @Test
    void aMessageThatIsNotOfferedHasNoPage() throws Exception {
        mvc.perform(get("/cases/" + number + "/actions/loanRequested").with(user("linxiaohe")))
                .andExpect(status().isNotFound());
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("file", name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private String page(String person) throws Exception {
        return mvc.perform(get("/cases/" + number).with(user(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
