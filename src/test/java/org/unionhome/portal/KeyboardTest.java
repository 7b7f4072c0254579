package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.UnionHomeTest;

/** The whole portal without a mouse. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class KeyboardTest {

    private static final String IN_FOCUS =
            "() => document.activeElement.id || document.activeElement.getAttribute('href') || document.activeElement.textContent.trim()";

    @LocalServerPort
    int port;

    @Test
    void theFirstStepLeadsPastTheMenuToTheContent(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.DESK, "zh-CN").as("linxiaohe")) {
            Page page = member.open("/tasks");
            page.keyboard().press("Tab");
            assertThat(page.locator(".skip:focus").isVisible()).isTrue();
            page.keyboard().press("Enter");

            assertThat(page.evaluate(IN_FOCUS)).isEqualTo("main");
        }
    }

    @Test
    void theOrderFollowsThePageAndTheFocusIsAlwaysSeen(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.DESK, "zh-CN").as("linxiaohe")) {
            Page page = member.open("/search");
            List<Object> order = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                page.keyboard().press("Tab");
                order.add(page.evaluate(IN_FOCUS));
                assertThat(((Number) page.evaluate(
                                        "() => parseFloat(getComputedStyle(document.activeElement).outlineWidth)"))
                                .doubleValue())
                        .as("outline of " + order)
                        .isGreaterThanOrEqualTo(2.0);
            }
            assertThat(order.subList(0, 9))
                    .containsExactly(
                            "#main", "/", "/", "/tasks", "/cases", "/board", "/notices", "/search", "?lang=en");
            assertThat(order.subList(10, 12)).containsExactly("words", "查找");
        }
    }

    @Test
    void theMenuOpensAndClosesAndGivesTheFocusBack(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("linxiaohe")) {
            Page page = member.open("/");
            page.focus("details[data-menu] summary");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.evaluate(IN_FOCUS)).isEqualTo("/ballots");
            page.keyboard().press("Escape");

            assertThat(page.locator("details[data-menu][open]").count()).isZero();
            assertThat(page.evaluate("() => document.activeElement.tagName")).isEqualTo("SUMMARY");
        }
    }
}
