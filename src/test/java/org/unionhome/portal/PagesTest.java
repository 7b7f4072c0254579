package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class PagesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tasks",
                "/cases",
                "/notices",
                "/search",
                "/public/notices",
                "/public/objection",
                "/start/tool-loan",
                "/admin/rules",
                "/admin/ledger"
            })
    void everyPageIsThereInBothLanguages(String path) throws Exception {
        for (String lang : new String[] {"zh-CN", "en"}) {
            assertThat(page(path + "?lang=" + lang, "songhuaimin"))
                    .contains("<html lang=\"" + lang + "\"", "<h1", "id=\"main\"")
                    .doesNotContain("??");
        }
    }

    @Test
    void thePageSpeaksChineseUntilSomebodyChoosesEnglish() throws Exception {
        assertThat(page("/tasks", "caochanglin")).contains("<h1>待办</h1>");

        Cookie choice = mvc.perform(get("/tasks").param("lang", "en").with(user("caochanglin")))
                .andReturn()
                .getResponse()
                .getCookie("union-home-language");

        assertThat(mvc.perform(get("/tasks").cookie(choice).with(user("caochanglin")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<h1>Tasks</h1>");
    }

    @Test
    void aPersonsOwnLanguageCountsWithoutAnyChoice() throws Exception {
        db.sql("update person set language = 'en' where id = 'kangxiumei'").update();

        assertThat(page("/tasks", "kangxiumei")).contains("<h1>Tasks</h1>");

        db.sql("update person set language = 'zh' where id = 'kangxiumei'").update();
    }

    @ParameterizedTest
    @ValueSource(strings = {"xx", "../../etc", "<script>", "de"})
    void anUnknownLanguageIsChinese(String language) throws Exception {
        mvc.perform(get("/search").param("lang", language).with(user("songhuaimin")))
                .andExpect(status().isOk());

        assertThat(mvc.perform(get("/search").param("lang", language).with(user("songhuaimin")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("<html lang=\"zh-CN\"");
    }

    @Test
    void everyPageSaysThatThisIsADemonstration() throws Exception {
        assertThat(page("/", "songhuaimin")).contains("demo-ribbon", "演示");
    }

    @Test
    void theMenuOffersAdministrationOnlyToWhomItIsFor() throws Exception {
        assertThat(page("/", "caochanglin")).doesNotContain("/admin/").doesNotContain("/camunda/app/tasklist");
        assertThat(page("/", "songhuaimin"))
                .contains("/admin/rules", "/admin/ledger", "/camunda/app/tasklist")
                .doesNotContain("/admin/people");
        assertThat(page("/", "ouyangxue")).contains("/admin/people");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/admin/rules", "/admin/ledger", "/admin/people", "/admin/people/songhuaimin", "/admin/rules/1"})
    void aMemberIsKeptOutOfAdministration(String path) throws Exception {
        mvc.perform(get(path).with(user("caochanglin"))).andExpect(status().isForbidden());
    }

    @Test
    void emptyListsSayWhatToDoNext() throws Exception {
        // other tests of the run may have told this person something, or left a notice up
        db.sql("delete from notice where recipient_id = 'caochanglin'").update();
        db.sql("update public_notice set masked_name = '', removed_at = now() where removed_at is null")
                .update();
        assertThat(page("/", "caochanglin")).contains("您还没有申请过。要办事，从“我要办事”里选一项开始。");
        assertThat(page("/cases", "caochanglin")).contains("这里还没有事项。", "href=\"/#start\"");
        assertThat(page("/tasks", "caochanglin")).contains("现在没有等您办的事。", "回到首页");
        assertThat(page("/tasks?due=overdue", "caochanglin")).contains("这样筛选，没有找到待办。", "看全部待办");
        assertThat(page("/notices", "caochanglin")).contains("还没有通知。");
        assertThat(page("/public/notices", "caochanglin")).contains("现在没有公示。");
    }

    @Test
    void aProcessThatNobodyKnowsCannotBeStarted() throws Exception {
        mvc.perform(get("/start/no-such-thing").with(user("caochanglin"))).andExpect(status().isNotFound());
    }

    private String page(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
