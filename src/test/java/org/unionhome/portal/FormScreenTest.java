package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.UnionHomeTest;

/** A Camunda Form in the portal, as somebody with a phone meets it. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class FormScreenTest {

    private static final String SUMMARY = "[data-form-summary]:not([hidden])";

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Test
    void aMemberFilesACaseAndSeesWhatHappensNext(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("jiangboyuan")) {
            Page page = member.open("/start/tool-loan");
            field(page, "借用的工具").fill("水准仪 𠮷");
            field(page, "借用天数").fill("2");
            submit(page);
            page.waitForURL("**/cases/TL-*");

            assertThat(page.locator("h1").textContent()).isEqualTo("水准仪 𠮷");
            assertThat(page.locator("[role=status].say").textContent()).contains("已收到您的申请，编号 TL-");
            assertThat(page.locator("main").textContent()).contains("接下来", "分工会审批");
            assertThat(member.faults()).isEmpty();
        }
    }

    @Test
    void whatIsMissingIsSaidInChineseAtTheFieldAndAboveTheForm(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("jiangboyuan")) {
            Page page = member.open("/start/tool-loan");
            field(page, "借用天数").fill("99");
            submit(page);
            page.waitForSelector(SUMMARY);

            assertThat(page.locator(SUMMARY).textContent()).contains("借用的工具: 这一项必须填写。", "借用天数: 不能大于 30。");
            assertThat(page.evaluate("() => document.activeElement.hasAttribute('data-form-summary')"))
                    .isEqualTo(true);
            assertThat(page.locator(".fjs-form-field-error").allTextContents()).contains("这一项必须填写。", "不能大于 30。");
            page.locator(SUMMARY + " a").first().click();
            assertThat(page.locator("input:focus").count()).isEqualTo(1);
            assertThat(field(page, "借用天数").inputValue()).isEqualTo("99");
            assertThat(member.violations()).isEmpty();
        }
    }

    @Test
    void theSameInEnglish(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "en-GB").as("jiangboyuan")) {
            Page page = member.open("/start/tool-loan");
            submit(page);
            page.waitForSelector(SUMMARY);

            assertThat(page.locator(SUMMARY).textContent())
                    .contains("Field is required.")
                    .doesNotContainPattern("\\p{IsHan}");
        }
    }

    @Test
    void aRefusalOfTheDomainKeepsWhatWasTyped(Browser browser) {
        String number = driver.submit("linxiaohe", "tool-loan", Map.of("tool", "扳手", "days", 3));
        String task = driver.task(number, "approveLoan").taskId();
        try (Screen chair = new Screen(browser, port, Screen.PHONE, "zh-CN").as("shenlanying")) {
            Page page = chair.open("/tasks/" + task);
            page.click("form[action$=claim] button");
            page.waitForSelector("[data-form-submit]:not([hidden])");
            page.getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName("不同意").setExact(true))
                    .check();
            submit(page);
            page.waitForSelector(SUMMARY);

            assertThat(page.locator(SUMMARY).textContent()).contains("不同意时请写明理由。");
            assertThat(page.getByRole(
                                    AriaRole.RADIO,
                                    new Page.GetByRoleOptions().setName("不同意").setExact(true))
                            .isChecked())
                    .isTrue();
            page.locator("textarea").fill("工具已借出");
            submit(page);
            page.waitForURL("**/tasks");
            assertThat(page.locator("[role=status].say").textContent()).contains("已提交：分工会审批。");
        }
        assertThat(driver.state(number)).isEqualTo("REFUSED");
    }

    @Test
    void withoutTheNetworkNothingIsLostAndTheNextTryCounts(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("jiangboyuan")) {
            Page page = member.open("/start/tool-loan");
            field(page, "借用的工具").fill("梯子");
            page.context().setOffline(true);
            submit(page);
            page.waitForSelector(SUMMARY);
            assertThat(page.locator(SUMMARY).textContent()).contains("网络不通").contains("您填的内容都还在");

            page.context().setOffline(false);
            submit(page);
            page.waitForURL("**/cases/TL-*");
            assertThat(page.locator("h1").textContent()).isEqualTo("梯子");
        }
    }

    @Test
    void twoQuickClicksAreOneCase(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("jiangboyuan")) {
            Page page = member.open("/start/tool-loan");
            field(page, "借用的工具").fill("双击铁铲");
            page.evaluate("() => { const b = document.querySelector('[data-form-submit]'); b.click(); b.click(); }");
            page.waitForURL("**/cases/TL-*");
        }
        assertThat(db.sql("select count(*) from tool_loan where tool = '双击铁铲'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aLogInThatEndedMeanwhileCostsNothing(Browser browser) {
        try (Screen member = new Screen(browser, port, Screen.PHONE, "zh-CN").as("jiangboyuan")) {
            Page page = member.open("/start/tool-loan");
            field(page, "借用的工具").fill("夜班手电");
            page.context().clearCookies();
            submit(page);
            page.waitForSelector(SUMMARY);
            assertThat(page.locator(SUMMARY).textContent()).contains("登录已过期");

            try (Page other = page.context().newPage()) {
                other.navigate(page.url().replace("/start/tool-loan", "/login"));
                other.click("[data-demo-account=zhoujinsheng]");
                other.click("form[data-login] button[type=submit]");
                other.waitForSelector("h1:has-text('您好')");
            }
            submit(page);
            page.waitForURL("**/cases/TL-*");
            assertThat(page.locator("h1").textContent()).isEqualTo("夜班手电");
        }
    }

    private static Locator field(Page page, String label) {
        return page.getByLabel(label);
    }

    private static void submit(Page page) {
        page.click("[data-form-submit]");
    }
}
