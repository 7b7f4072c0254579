package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.UnionHomeTest;

/** Every page in a real browser: nothing that axe objects to, nothing to move sideways, no script that fails. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class ScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    private String number;
    private String task;

    @BeforeEach
    void aCaseIsOpen() {
        number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "绝缘手套", "days", 3));
        task = "/tasks/" + driver.task(number, "approveLoan").taskId();
    }

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "1280, zh-CN", "390, en-GB"})
    void everyPageCanBeUsedByEverybody(int width, String language, Browser browser) {
        SoftAssertions all = new SoftAssertions();
        try (Screen visitor = new Screen(browser, port, width, language)) {
            check(visitor, all, "/login", "/login?error=", "/public/notices", "/public/objection");
        }
        try (Screen member = new Screen(browser, port, width, language).as("linxiaohe")) {
            check(member, all, "/", "/tasks", "/cases", "/notices", "/search", "/password", "/start/tool-loan");
        }
        try (Screen chair = new Screen(browser, port, width, language).as("shenlanying")) {
            check(chair, all, "/", "/tasks?due=overdue", task, "/cases/" + number);
            chair.page().click("a[href='" + task + "']");
            chair.page().click("form[action$=claim] button");
            check(chair, all, task);
        }
        try (Screen administrator = new Screen(browser, port, width, language).as("ouyangxue")) {
            check(administrator, all, "/admin/rules", "/admin/ledger", "/admin/people", "/admin/people/shenlanying");
            check(administrator, all, "/admin/persons/new", "/admin/persons/import", "/admin/units/new");
            administrator.open("/admin/people/shenlanying");
            administrator.page().evaluate("document.querySelectorAll('details.fold').forEach(d => d.open = true)");
            all.assertThat(administrator.violations()).isEmpty();
            all.assertThat(administrator.overflow()).isZero();
            administrator.picture("person-" + width);
        }
        try (Screen officer = new Screen(browser, port, width, language).as("songhuaimin")) {
            check(
                    officer,
                    all,
                    "/admin/calendar/2026",
                    "/admin/rules/"
                            + db.sql("select min(id) from rule_parameter")
                                    .query(Long.class)
                                    .single());
        }
        all.assertAll();
    }

    private static void check(Screen screen, SoftAssertions all, String... paths) {
        for (String path : paths) {
            screen.open(path);
            all.assertThat(screen.violations()).as(path).isEmpty();
            all.assertThat(screen.overflow()).as("moves sideways: " + path).isZero();
            all.assertThat(screen.faults()).as("scripts of " + path).isEmpty();
        }
    }

    @Test
    void aPageThatIsMissingIsAccessibleToo(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("linxiaohe")) {
            member.open("/nowhere");

            assertThat(member.page().locator("h1").textContent()).isEqualTo("没有找到这一页");
            assertThat(member.violations()).isEmpty();
        }
    }

    @Test
    void theDiagramShowsWhereTheCaseStands(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("linxiaohe")) {
            Page page = member.open("/cases/" + number);
            page.locator("details.fold summary", new Page.LocatorOptions().setHasText("流程图"))
                    .click();
            page.waitForSelector(".diagram [data-element-id=approveLoan].is-active");

            assertThat(page.locator(".diagram .is-passed").count()).isPositive();
            assertThat(page.locator("details.fold", new Page.LocatorOptions().setHasText("流程图"))
                            .textContent())
                    .contains("现在办到：分工会审批");
            assertThat(page.locator(".diagram .bjs-powered-by").isVisible()).isTrue();
            assertThat(member.violations()).isEmpty();
            assertThat(member.overflow()).isZero();
            assertThat(member.faults()).isEmpty();
        }
    }

    @Test
    void aTapOnADemoAccountIsAllThatIsToBeTypedIn(Browser browser) {
        try (Screen visitor = new Screen(browser, port, Screen.PHONE, "zh-CN")) {
            Page page = visitor.open("/login");
            page.click("[data-demo-account=zhoujinsheng]");
            assertThat(page.locator(":focus").textContent()).isEqualTo("登录");
            page.keyboard().press("Enter");
            page.waitForSelector("h1:has-text('周金生，您好')");
        }
    }

    @Test
    void whateverIsToBeTouchedIsLargeEnoughForAThumb(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("linxiaohe")) {
            for (String path : List.of("/", "/tasks", "/search", "/start/tool-loan", "/password", "/cases/" + number)) {
                assertThat(tooSmall(member.open(path))).as(path).isEqualTo(List.of());
            }
        }
    }

    /** Buttons, fields and menu entries below 44 pixels, and any text below 16. Links in running text may be lower. */
    private static Object tooSmall(Page page) {
        return page.evaluate("""
                () => [...document.querySelectorAll('button, summary, select, textarea, input:not([type=hidden]), .top a, .tabs-bottom a')]
                    .filter(e => e.checkVisibility() && !e.closest('.fjs-inline-label, .fjs-number-arrow-container'))
                    .filter(e => e.getBoundingClientRect().height < 44 || parseFloat(getComputedStyle(e).fontSize) < 16)
                    .map(e => e.outerHTML.slice(0, 120) + ' ' + e.getBoundingClientRect().height + ' ' + getComputedStyle(e).fontSize)""");
    }
}
