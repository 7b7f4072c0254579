package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.unionhome.support.CsrfPair.csrf;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class NoticeOfGapsTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    CaseDriver driver;

    @Test
    void aYearWithoutHolidaysIsToldToThoseWhoCanHaveThemEntered() throws Exception {
        driver.on(LocalDate.of(2095, 5, 4));

        assertThat(home("zhuyating")).contains("还没有录入 2095 年的节假日", "/admin/calendar/2095");
        assertThat(home("ouyangxue")).contains("还没有录入 2095 年的节假日").doesNotContain("href=\"/admin/calendar/2095");
        assertThat(home("linxiaohe")).doesNotContain("还没有录入");
    }

    @Test
    void aKnownYearIsNotSpokenOf() throws Exception {
        driver.on(LocalDate.of(2026, 5, 4));

        assertThat(home("zhuyating")).doesNotContain("还没有录入");
    }

    @Test
    void anObjectionIsAsLongAsTheBoardTakesIt() throws Exception {
        mvc.perform(post("/public/notices/welfare-request/1/objection")
                        .param("text", "长".repeat(1001))
                        .with(csrf()))
                .andExpect(flash().attribute("problem", "意见太长了，最多 1000 字。"))
                .andExpect(flash().attribute("typed", "长".repeat(1001)));
    }

    private String home(String person) throws Exception {
        return mvc.perform(get("/").with(user(person)))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
