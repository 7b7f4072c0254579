package org.unionhome.collectivebargaining.page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.collectivebargaining.BargainingCases.ROUND;
import static org.unionhome.collectivebargaining.table.TableFixture.*;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.unionhome.collectivebargaining.BargainingCases;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.survey.Surveys;
import org.unionhome.collectivebargaining.table.Notes;
import org.unionhome.collectivebargaining.table.OfferMoves;
import org.unionhome.collectivebargaining.table.Seats;
import org.unionhome.collectivebargaining.table.TableFixture;
import org.unionhome.collectivebargaining.table.Wish;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.TasklistScreen;
import org.unionhome.support.UnionHomeTest;

/** Both sides at one table in real browsers; the company replies and both chiefs sign in the Tasklist. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class BargainingBrowserTest {

    private static final String COMPARE = "/rules/sets/compare?left=CN&right=CN-ZJ";

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext beans;

    @Autowired
    CaseDriver driver;

    @Autowired
    OfferMoves offers;

    @Autowired
    Notes notes;

    @Autowired
    Seats seats;

    TableFixture fixture;

    @BeforeEach
    void fixture() {
        fixture = TableFixture.of(beans);
    }

    @Test
    void oneSideTablesAndTheOtherAcceptsAndEachSeesWhoseTurnItIs(Browser browser) {
        String number = fixture.wageRound();
        offers.table(number, 2, COMPANY, Wish.of(null, new BigDecimal("5"), null));
        offers.draft(number, 3, STAFF, Wish.of(null, new BigDecimal("2600"), null));
        notes.write(seats.require(number, STAFF), 1, "底线是八个点");
        String table = "/bargaining/" + number + "/table";

        try (Screen staff = new Screen(browser, port, Screen.DESK, "zh-CN").as(STAFF);
                Screen company = new Screen(browser, port, Screen.DESK, "zh-CN").as(COMPANY)) {
            Page page = staff.open(table);
            assertThat(page.locator(".glance")).containsText("轮到我方回应：1条");
            page.locator("[data-opens='1']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".drawer h2")).isFocused();
            page.fill("#amount", "13");
            assertThat(page.locator("#preview")).containsText("760,500.00");
            staff.picture("bargaining-drawer-1280");
            assertThat(staff.violations()).isEmpty();
            page.click("button[value=table]");
            assertThat(page.locator(".say-bad")).containsText("超出工资预算");
            assertThat(page.locator("#amount")).hasValue("13");
            page.fill("#reason", "三年没有调整");
            page.click("button[value=table]");
            assertThat(page.locator("[role=status].say-good")).containsText("已摆上桌面");
            page.waitForLoadState();
            assertThat(page.locator(".drawer h2")).isVisible();
            page.keyboard().press("Escape");
            assertThat(page.locator(".drawer")).hasCount(0);
            assertThat(page.locator("[data-opens='1']")).isFocused();

            Page other = company.open(table);
            assertThat(other.locator("[data-row='1']")).containsText("轮到我方");
            assertThat(other.locator("main")).not().containsText("底线是八个点");
            company.picture("bargaining-table-1280");
            assertThat(company.overflow()).isZero();
            assertThat(company.violations()).isEmpty();
            other.click("[data-opens='1']");
            other.click(".drawer button:has-text('接受对方报价：13%')");
            assertThat(other.locator("[data-row='1']")).containsText("本轮达成");

            staff.open(table);
            assertThat(page.locator("[data-row='1']")).containsText("本轮达成");
            assertThat(staff.faults()).isEmpty();
            assertThat(company.faults()).isEmpty();
        }
    }

    @Test
    void aChangedNumberShowsItsCostAtOnceAndThePhoneNeedsNoWideTables(Browser browser) {
        String number = fixture.wageRound();
        offers.table(number, 1, STAFF, Wish.of(null, new BigDecimal("9"), null));
        offers.table(number, 1, COMPANY, Wish.of(null, new BigDecimal("6"), null));
        try (Screen desk = new Screen(browser, port, Screen.DESK, "zh-CN").as(COMPANY)) {
            Page page = desk.open("/bargaining/" + number + "/cost");
            Locator result = page.locator("[data-cost=thisYear]");
            page.fill("#frontlinePercent", "12");
            assertThat(result).hasText("702,000.00元");
            page.fill("#secondLinePercent", "8");
            assertThat(result).hasText("814,320.00元");
            page.fill("#title", "十二加八");
            desk.picture("bargaining-cost-1280");
            assertThat(desk.overflow()).isZero();
            assertThat(desk.violations()).isEmpty();
            page.click("button:has-text('保存')");
            assertThat(page.locator("#kept + ul")).containsText("十二加八");
        }
        try (Screen phone = new Screen(browser, port, Screen.PHONE, "zh-CN").as(STAFF)) {
            for (String path : new String[] {"/table", "/table?clause=1", "/cost", "/redline"}) {
                phone.open("/bargaining/" + number + path);
                phone.picture("bargaining-390" + path.replaceAll("\\W", "-"));
                assertThat(phone.overflow()).as(path).isZero();
                assertThat(phone.violations()).as(path).isEmpty();
            }
            assertThat(phone.faults()).isEmpty();
        }
    }

    @Test
    void theCompanyRepliesInTheTasklist(Browser browser) {
        BargainingCases cases = new BargainingCases(beans);
        String number = cases.open();
        cases.offered(number);
        try (TasklistScreen chief = new TasklistScreen(browser, port, BargainingCases.CHIEF)) {
            chief.claim(driver.task(number, "replyOffer").taskId());
            chief.choose("同意协商");
            chief.write("答复书正文", "同意按所提时间协商。");
            chief.picture("tasklist-reply-offer");
            chief.submitDone();
        }
        assertThat(driver.state(number)).isEqualTo("NAMING");
    }

    @Test
    void delegatesVoteOnThePhoneAndTheChiefSignsInTheTasklist(Browser browser) {
        BargainingCases cases = new BargainingCases(beans);
        String number = cases.ready();
        cases.agreed(number, ROUND).drafted(number).voting(number, ROUND, "WHOLE");
        try (Screen phone = new Screen(browser, port, Screen.PHONE, "zh-CN")
                .as(cases.delegates(number).get(0))) {
            phone.open("/ballots/" + cases.ballot(number));
            phone.picture("bargaining-ballot-390");
            assertThat(phone.page().locator(".paper-choice")).hasCount(3);
            assertThat(phone.overflow()).isZero();
            assertThat(phone.violations()).isEmpty();
        }
        cases.allVote(number, "YES");
        try (TasklistScreen chief = new TasklistScreen(browser, port, BargainingCases.CHAIR)) {
            chief.openOwn(driver.task(number, "signContractOfStaff").taskId());
            chief.choose("签字");
            chief.picture("tasklist-sign-contract");
            chief.submitDone();
        }
        assertThat(driver.openTasks(number)).containsExactly("signContractOfCompany");
    }

    @Test
    void membersAnswerReadAndCompareOnThePhone(Browser browser) {
        BargainingCases cases = new BargainingCases(beans);
        Map<String, Object> form = BargainingCases.beginning(Kind.SAFETY, Purpose.CONCLUDE, null);
        form.put("surveyWanted", true);
        String asked = cases.open(form);
        String lastDay = BargainingCases.MONDAY.plusDays(7).toString();
        driver.decide(asked, "runSurvey", BargainingCases.OFFICER, Map.of("lastDay", lastDay));
        String sheet = "/bargaining/survey/"
                + beans.getBean(Surveys.class).find(asked).orElseThrow().token();
        String talked = cases.ready();
        cases.round(talked, ROUND, "NEXT_ROUND");
        driver.on(BargainingCases.MONDAY);
        try (Screen phone = new Screen(browser, port, Screen.PHONE, "zh-CN").as("linxiaohe")) {
            Page page = phone.open(sheet);
            phone.picture("bargaining-survey-390");
            fits(phone, sheet);
            for (Locator first : page.locator(".paper-item").all()) {
                first.locator("input").nth(4).check();
            }
            page.focus("main button[type=submit]");
            page.keyboard().press("Enter");
            assertThat(page.locator("[role=status].say-good").first()).containsText("您已经答过了");
            for (String path : List.of("/bargaining", "/bargaining/" + talked, "/rules/sets", COMPARE)) {
                phone.open(path);
                phone.picture("members-390" + path.replaceAll("\\W+", "-").replaceAll("-XS.*", "-progress"));
                fits(phone, path);
            }
            assertThat(phone.faults()).isEmpty();
        }
        try (Screen desk = new Screen(browser, port, Screen.DESK, "en-GB").as(BargainingCases.OFFICER)) {
            for (String path :
                    List.of("/bargaining/" + asked + "/survey", sheet + "/phone", COMPARE, "/rules/sets/new")) {
                desk.open(path);
                desk.picture("members-1280" + path.replaceAll("\\W+", "-").replaceAll("-(survey|XS)-.*", "-$1"));
                fits(desk, path);
            }
            assertThat(desk.faults()).isEmpty();
        }
    }

    private static void fits(Screen screen, String path) {
        assertThat(screen.overflow()).as(path).isZero();
        assertThat(screen.violations()).as(path).isEmpty();
    }
}
