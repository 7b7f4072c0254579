package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.unionhome.support.CsrfPair.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.notification.Notices;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class SearchAndNoticesTest {

    private static final Pattern MORE = Pattern.compile("hx-get=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("href=\"/cases/([A-Z]{2}-\\d{4}-\\d{5})\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient db;

    @Test
    void aCaseIsFoundByNumberAndByNameByThoseWhoMaySeeIt() throws Exception {
        String number = file("luoshuihan");

        assertThat(search(number, "luoshuihan")).contains("/cases/" + number);
        assertThat(search("骆水寒", "zhuyating")).contains("/cases/" + number);
        assertThat(search(number.toLowerCase(), "fanyuchuan")).contains("/cases/" + number);
    }

    @Test
    void nobodyLearnsOfACaseThatTheyMayNotSee() throws Exception {
        String number = file("luoshuihan");

        assertThat(search(number, "linxiaohe")).contains("没有找到。").doesNotContain("/cases/" + number);
        assertThat(search("骆水寒", "shenlanying")).contains("没有找到。").doesNotContain("/cases/" + number);
        assertThat(search("骆水寒", "zhoujinsheng")).doesNotContain("/cases/" + number);
    }

    @Test
    void signsOfASearchPatternAreOrdinarySigns() throws Exception {
        file("luoshuihan");

        assertThat(search("%%", "zhuyating")).contains("没有找到。");
        assertThat(search("__", "zhuyating")).contains("没有找到。");
        assertThat(search("' or 1=1 --", "zhuyating")).contains("没有找到。");
    }

    @Test
    void aSearchForTooLittleIsToldAndKept() throws Exception {
        assertThat(search("骆", "zhuyating")).contains("请至少写两个字。", "value=\"骆\"");
    }

    @Test
    void everyOwnCaseIsListedOnceNewestFirst() throws Exception {
        for (int i = 0; i < 23; i++) {
            file("qiaoanran");
        }
        List<String> filed = db.sql("select number from case_file where 'qiaoanran' in (applicant_id, filed_by)"
                        + " order by opened_at desc, number desc")
                .query(String.class)
                .list();

        List<String> seen = new ArrayList<>();
        String next = "/cases";
        while (next != null) {
            String html = mvc.perform(get(next).with(user("qiaoanran")))
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            CASE.matcher(html).results().forEach(match -> seen.add(match.group(1)));
            Matcher more = MORE.matcher(html);
            next = more.find() ? more.group(1).replace("&amp;", "&") : null;
        }

        assertThat(seen).containsExactlyElementsOf(filed);
    }

    @Test
    void unreadNoticesAreCountedUntilTheyAreRead() throws Exception {
        notices.markAllRead("meiruoxi"); // other tests tell the delegates of meetings
        notices.tell(List.of("meiruoxi"), "CASE", "notice.caseMoved", null, "#tool-loan.state.LENT");

        assertThat(page("/", "meiruoxi")).contains("<span class=\"count\">1</span>");
        assertThat(page("/notices", "meiruoxi")).contains("您的事项有新进展:已借出", "全部标为已读");

        mvc.perform(post("/notices/read").with(user("meiruoxi")).with(csrf())).andExpect(redirectedUrl("/notices"));

        assertThat(page("/notices", "meiruoxi"))
                .contains("已借出")
                .doesNotContain("全部标为已读")
                .doesNotContain("class=\"count\"");
    }

    private String file(String person) {
        return driver.submit(person, "tool-loan", Map.of("tool", "卷尺", "days", 1));
    }

    private String search(String words, String person) throws Exception {
        return mvc.perform(
                        post("/search").param("words", words).with(user(person)).with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String path, String person) throws Exception {
        return mvc.perform(get(path).with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
