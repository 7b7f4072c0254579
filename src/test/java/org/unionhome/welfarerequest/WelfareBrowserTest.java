package org.unionhome.welfarerequest;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.TasklistScreen;
import org.unionhome.support.UnionHomeTest;
import org.unionhome.workflow.TimeMachine;

/** The whole story as people live it: the member on a phone, the officers in the Tasklist. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class WelfareBrowserTest {

    private static final String MEMBER = "lisuyun";

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    TimeMachine time;

    @Autowired
    JdbcClient db;

    @Autowired
    Clock clock;

    @BeforeEach
    void aMemberOfTheFirstEvaporationTeam() {
        db.sql(
                        "insert into person (id, name, unit_code, password_hash, must_change_password)"
                                + " select :id, '李素云', 'TT1', password_hash, false from person where id = 'linxiaohe' on conflict do nothing")
                .param("id", MEMBER)
                .update();
    }

    @Test
    void aMemberAsksOnAPhoneOfficersDecideInTasklistAndTheMemberConfirms(Browser browser) {
        String number = ask(browser);

        try (TasklistScreen chair = new TasklistScreen(browser, port, "shenlanying")) {
            chair.claim(task(number, "checkRequest"));
            chair.choose("不予受理").submit();
            assertThat(chair.refusal()).containsText("请写明理由");
            assertThat(chair.refusal()).not().containsText("Cannot");
            assertThat(chair.field("不予受理")).isChecked();
            chair.picture("tasklist-refused");

            chair.choose("通过").write("意见", "已核对住院单据");
            chair.picture("tasklist-form");
            chair.submitDone();
        }
        time.runJobs(number);

        try (TasklistScreen officer = new TasklistScreen(browser, port, "zhuyating")) {
            officer.claim(task(number, "approveRequest")).choose("同意").submitDone();
        }
        time.runJobs(number);

        try (TasklistScreen finance = new TasklistScreen(browser, port, "zhoujinsheng")) {
            finance.claim(task(number, "payBenefit"))
                    .select("资金来源", "工会经费")
                    .select("支付方式", "银行转账")
                    .write("支付凭证号", "PZ-2026-0815");
            finance.submitDone();
        }
        time.runJobs(number);

        confirm(browser, number);
        assertThat(driver.ledger(number))
                .contains("checkRequest=PASSED", "approveRequest=APPROVED", "payBenefit", "confirmReceipt")
                .doesNotContain("checkRequest=REJECTED");
        assertThat(driver.file(number).open()).isFalse();
        assertThat(db.sql("select amount_cny from welfare_request_benefit where case_number = :n")
                        .param("n", number)
                        .query(java.math.BigDecimal.class)
                        .single())
                .isEqualByComparingTo("450");
    }

    private String ask(Browser browser) {
        try (Screen phone = new Screen(browser, port, Screen.PHONE, "zh-CN").as(MEMBER)) {
            Page page = phone.page();
            page.getByText("福利与困难帮扶").first().click();
            page.getByLabel("申请类别").selectOption(new SelectOption().setLabel("住院慰问"));
            page.getByLabel("事项发生日期").fill(LocalDate.now(clock).minusDays(3).toString());
            page.getByLabel("申请事由").fill("住院治疗一周,申请慰问");
            page.getByLabel("申请金额").fill("450");
            page.getByLabel("同意核查人员了解相关健康信息").check();
            page.getByLabel("银行卡号").fill("6222 0212 3456 7890 123");
            page.getByLabel("同意将本人账户信息用于本次支付").check();
            phone.picture("phone-request");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("提交申请"))
                    .click();
            page.waitForURL("**/cases/WR-*");
            String number = page.url().replaceAll(".*/", "");
            time.runJobs(number);
            assertThat(phone.faults()).isEmpty();
            return number;
        }
    }

    private void confirm(Browser browser, String number) {
        try (Screen phone = new Screen(browser, port, Screen.PHONE, "zh-CN").as(MEMBER)) {
            Page page = phone.page();
            phone.open("/tasks/" + task(number, "confirmReceipt"));
            page.getByLabel("我已经收到").check();
            phone.picture("phone-receipt");
            page.click("[data-form-submit]");
            page.waitForURL(url -> !url.contains("/tasks/"));
            phone.open("/cases/" + number);
            assertThat(page.locator("main")).containsText("450");
            phone.picture("phone-case");
        }
        time.runJobs(number);
    }

    private String task(String number, String key) {
        return driver.task(number, key).taskId();
    }
}
