package org.unionhome.starnomination;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.starnomination.NominationCases.*;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.Cohorts;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.TasklistScreen;
import org.unionhome.support.UnionHomeTest;

/** A member nominates herself on a phone; a judge scores her in the Tasklist and is not told who she is. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class NominationBrowserTest {

    private static final String MEMBER = "weidexia";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @Autowired
    CaseDriver driver;

    @Autowired
    Cohorts cohorts;

    @Autowired
    CohortNominations nominations;

    @Test
    void aMemberNominatesHerselfOnAPhoneAndAJudgeScoresHerBlind(Browser browser) {
        NominationCases cases = new NominationCases(context);
        String cohort = cases.cohort();
        String nomination = nominate(browser, cohort);
        assertThat(driver.state(nomination)).isEqualTo("AT_BRANCH");

        cases.recommend(nomination);
        cases.verify(nomination);
        cases.startScoring(cohort, nomination);
        try (TasklistScreen judge = new TasklistScreen(browser, port, JUDGES.get(0))) {
            judge.openOwn(cases.taskOf(nomination, JUDGES.get(0)));
            assertThat(judge.page().locator(".fjs-form")).containsText("隐去姓名和单位");
            assertThat(judge.field("主要事迹")).hasValue("【被提名人】在【单位】改造卤水闸口，三年没有跑卤，带出三名徒弟");
            judge.picture("tasklist-score-nomination");
            judge.write("技能", "37").write("业绩", "28").write("安全", "9").write("创新", "8.5");
            judge.submitDone();
        }
        assertThat(nominations.of(cohort).get(0).sheets().get(0).total()).isEqualByComparingTo("82.5");
    }

    private String nominate(Browser browser, String cohort) {
        try (Screen phone = new Screen(browser, port, Screen.PHONE, "zh-CN").as(MEMBER)) {
            Page page = phone.open("/start/star-nomination");
            page.getByLabel("届次")
                    .selectOption(
                            new SelectOption().setLabel(cohorts.require(cohort).name()));
            page.getByLabel("主要事迹").fill("卫德霞在晒盐一班改造卤水闸口，三年没有跑卤，带出三名徒弟");
            page.getByLabel("做了什么").fill("卤水闸口改造");
            page.getByLabel("时间").fill("2025-06-01");
            page.getByLabel("效益").fill("86000");
            page.getByLabel("以上内容属实").check();
            assertThat(phone.overflow()).isZero();
            assertThat(phone.violations()).isEmpty();
            phone.picture("nominate-phone");
            page.locator("[data-form-submit]").click();
            page.waitForURL("**/cases/TM-*");
            phone.picture("nominated-phone");
            assertThat(phone.faults()).isEmpty();
            return page.url().substring(page.url().lastIndexOf('/') + 1);
        }
    }
}
