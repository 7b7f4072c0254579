package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.unionhome.support.CsrfPair.csrf;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.unionhome.people.DemoUnion;
import org.unionhome.support.UnionHomeTest;

@UnionHomeTest
class LoginPageTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    DemoUnion union;

    @Test
    void inDemoModeEveryAccountIsOfferedByItsRole() throws Exception {
        String html = page("/login");

        assertThat(union.accounts())
                .hasSizeGreaterThan(20)
                .allSatisfy(account ->
                        assertThat(html).contains("data-demo-account=\"" + account.id() + "\"", account.name()));
        assertThat(html).contains("分工会主席", "财务", "会员").doesNotContain("branchChair");
    }

    @Test
    void aWrongPasswordIsToldWithoutSayingWhetherTheNameExists() throws Exception {
        mvc.perform(post("/login").with(csrf()).param("username", "linxiaohe").param("password", "wrong"))
                .andExpect(redirectedUrl("/login?error"));
        mvc.perform(post("/login").with(csrf()).param("username", "nobody").param("password", "wrong"))
                .andExpect(redirectedUrl("/login?error"));

        assertThat(page("/login?error=")).contains("role=\"alert\"", "密码不对");
        assertThat(page("/login?error=&lang=en")).contains("password is wrong");
    }

    @Test
    void whoIsLoggedInAlreadyIsTakenHome() throws Exception {
        mvc.perform(get("/login").with(user("linxiaohe"))).andExpect(redirectedUrl("/"));
    }

    @Test
    void whoIsNotLoggedInIsAskedToAndSeesTheBoardAllTheSame() throws Exception {
        mvc.perform(get("/tasks").accept(MediaType.TEXT_HTML)).andExpect(redirectedUrl("/login"));

        assertThat(page("/public/notices")).contains("公示栏", "href=\"/login\"").doesNotContain("action=\"/logout\"");
    }

    @Test
    void aNewPasswordThatWillNotDoIsRefusedAtItsField() throws Exception {
        Map<?, ?> errors = (Map<?, ?>) mvc.perform(post("/password")
                        .param("current", DemoUnion.PASSWORD)
                        .param("fresh", "short")
                        .param("repeat", "short")
                        .with(user("linxiaohe"))
                        .with(csrf()))
                .andExpect(redirectedUrl("/password"))
                .andReturn()
                .getFlashMap()
                .get("errors");

        assertThat(errors.keySet()).hasToString("[fresh]");
        assertThat(mvc.perform(get("/password").flashAttr("errors", errors).with(user("linxiaohe")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains((String) errors.get("fresh"), "aria-describedby=\"fresh-error\"")
                .doesNotContain("value=\"short\"");
    }

    @Test
    void aWrongCurrentPasswordChangesNothing() throws Exception {
        mvc.perform(post("/password")
                        .param("current", "not this one")
                        .param("fresh", "a new and long one")
                        .param("repeat", "a new and long one")
                        .with(user("linxiaohe"))
                        .with(csrf()))
                .andExpect(flash().attributeExists("errors"));

        mvc.perform(post("/login").with(csrf()).param("username", "linxiaohe").param("password", DemoUnion.PASSWORD))
                .andExpect(redirectedUrl("/"));
    }

    private String page(String path) throws Exception {
        return mvc.perform(get(path).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
