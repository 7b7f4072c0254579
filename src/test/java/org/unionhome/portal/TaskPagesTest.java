package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.unionhome.support.CsrfPair.csrf;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.PeopleFixture;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class TaskPagesTest {

    private static final Pattern TASK = Pattern.compile("href=\"/tasks/([0-9a-f-]{36})\"");
    private static final Pattern MORE = Pattern.compile("hx-get=\"([^\"]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    PeopleFixture fixture;

    @Test
    void aTaskIsTakenDoneOrPutBack() throws Exception {
        String task = openTask("xiaotiemin");
        assertThat(page("/tasks/" + task, "kangxiumei")).contains("我来办").doesNotContain("data-form-url");

        mvc.perform(post("/tasks/" + task + "/claim").with(user("kangxiumei")).with(csrf()))
                .andExpect(redirectedUrl("/tasks/" + task));
        assertThat(page("/tasks/" + task, "kangxiumei"))
                .contains("data-form-url=\"/tasks/" + task + "/form\"", "我不办了，放回去");

        mvc.perform(post("/tasks/" + task + "/unclaim").with(user("kangxiumei")).with(csrf()))
                .andExpect(redirectedUrl("/tasks"));
        assertThat(page("/tasks/" + task, "kangxiumei")).contains("我来办");
    }

    @Test
    void aStandInIsToldInWhosePlaceTheyAct() throws Exception {
        String task = openTask("xiaotiemin");

        try (var standIn = fixture.standIn("meiruoxi", "kangxiumei", null)) {
            assertThat(page("/tasks/" + task, "meiruoxi")).contains("您正在代康秀梅办理。", "我来办");
            assertThat(page("/tasks?whose=standIn", "meiruoxi")).contains(task, "代康秀梅办");
        }
        assertThat(page("/tasks", "meiruoxi")).doesNotContain(task);
    }

    @Test
    void aTaskThatIsDoneSaysSoInsteadOfAnError() throws Exception {
        mvc.perform(get("/tasks/00000000-0000-0000-0000-000000000000").with(user("kangxiumei")))
                .andExpect(redirectedUrl("/tasks"));
    }

    @Test
    void aLongListGoesOnWithoutGapOrRepetition() throws Exception {
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            expected.add(openTask("yinqiuyue"));
        }

        List<String> seen = new ArrayList<>();
        String next = "/tasks";
        while (next != null) {
            String html = page(next, "yuanchangfeng");
            TASK.matcher(html).results().forEach(match -> seen.add(match.group(1)));
            Matcher more = MORE.matcher(html);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(expected);
        assertThat(new HashSet<>(seen)).hasSameSizeAs(seen);
    }

    @Test
    void moreRowsComeWithoutThePageAroundThem() throws Exception {
        String task = openTask("xiaotiemin");

        String rows = mvc.perform(get("/tasks").header("HX-Request", "true").with(user("kangxiumei")))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(rows).contains(task).doesNotContain("<html", "<header");
    }

    @Test
    void wordsInTheAddressThatNobodyKnowsCountAsNotChosen() throws Exception {
        String task = openTask("xiaotiemin");

        assertThat(page("/tasks?whose=%27%3Bdrop&due=x&after=1-x%27", "kangxiumei"))
                .contains(task);
        assertThat(page("/tasks?after=99999999999999999999-1", "kangxiumei")).contains(task);
    }

    private String openTask(String applicant) {
        String number = driver.submit(applicant, "tool-loan", Map.of("tool", "铁锹", "days", 1));
        return driver.task(number, "approveLoan").taskId();
    }

    private String page(String path, String person) throws Exception {
        return mvc.perform(get(URI.create(path)).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
