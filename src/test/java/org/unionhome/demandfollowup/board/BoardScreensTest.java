package org.unionhome.demandfollowup.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.UnionHomeTest;

/** The board in a real browser on a phone, at a desk and on a wall. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class BoardScreensTest {

    private static final int WALL = 1920;

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient db;

    private BoardFixture fixture;

    @BeforeEach
    void demands() {
        fixture = new BoardFixture(db);
        fixture.clear();
        fixture.fill(51);
        db.sql("insert into demand_follow_up_milestone (case_number, percent, text, reported_by, reported_on)"
                        + " values ('SQ-2091-00007', 40, '管道已经换好，等待通水', 'lubingyang', '2091-08-01')")
                .update();
        db.sql(
                        "update demand_follow_up set percent = 40, grade = 'A', reply = '本月内更换全部热水器。', replied_on = '2091-07-20', suggestion = '先修女浴室'"
                                + " where case_number = 'SQ-2091-00007'")
                .update();
        db.sql(
                        "update demand_follow_up set rating = 4, rated_on = '2091-12-20' where case_number in ('SQ-2091-00011', 'SQ-2091-00012')")
                .update();
    }

    @AfterEach
    void nothingIsLeft() {
        fixture.clear();
    }

    @ParameterizedTest
    @CsvSource({"390, zh-CN", "1280, zh-CN", "1920, zh-CN", "390, en-GB"})
    void everyPageOfTheBoardCanBeUsedByEverybody(int width, String language, Browser browser) {
        SoftAssertions all = new SoftAssertions();
        try (Screen visitor = new Screen(browser, port, width, language)) {
            check(visitor, all, width, language, "/public/receipt", "/public/demands/new");
        }
        try (Screen member = new Screen(browser, port, width, language).as("caochanglin")) {
            check(
                    member,
                    all,
                    width,
                    language,
                    "/board?" + BoardFixture.PERIOD,
                    "/board/demands/SQ-2091-00007",
                    "/board/charts?" + BoardFixture.PERIOD,
                    "/public/demands/new");
        }
        all.assertAll();
    }

    private static void check(Screen screen, SoftAssertions all, int width, String language, String... paths) {
        for (String path : paths) {
            screen.open(path);
            all.assertThat(screen.violations()).as(path).isEmpty();
            all.assertThat(screen.overflow()).as("moves sideways: " + path).isZero();
            all.assertThat(screen.faults()).as("scripts of " + path).isEmpty();
            screen.picture("board" + path.replaceAll("\\?.*|[^a-zA-Z0-9]", "-") + width + language.substring(0, 2));
        }
    }

    @Test
    void theWallFillsTheScreenWithoutScrollingAndRefreshesItself(Browser browser) {
        try (Screen screen = new Screen(browser, port, WALL, "zh-CN").as("caochanglin")) {
            Page page = screen.page();
            page.setViewportSize(WALL, 1080);
            page.clock().install();
            screen.open("/board/wall");
            screen.picture("board-wall");

            assertThat(
                            page.evaluate(
                                    "() => document.documentElement.scrollHeight <= innerHeight && document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(
                            page.evaluate(
                                    "() => [...document.querySelectorAll('.wall li, .wall h1, .wall h2')].filter(e => {"
                                            + " const box = e.getBoundingClientRect(); return box.right > innerWidth || box.bottom > innerHeight; }).length"))
                    .isEqualTo(0);
            assertThat(screen.violations()).isEmpty();
            String before = page.locator(".wall-figures .figure-all strong").textContent();

            fixture.add(80, "RAISED", "刚刚提出的", 0);
            page.clock().runFor(31_000);
            page.waitForFunction(
                    "before => document.querySelector('.wall-figures .figure-all strong').textContent !== before",
                    before);
            assertThat(screen.faults()).isEmpty();
        }
    }

    @Test
    void theListGrowsOnAPhoneAndTheSearchNarrowsIt(Browser browser) {
        try (Screen screen = new Screen(browser, port, Screen.PHONE, "zh-CN").as("caochanglin")) {
            Page page = screen.open("/board?" + BoardFixture.PERIOD);
            assertThat(page.locator(".card-line").count()).isEqualTo(20);
            page.locator(".more a").click();
            page.waitForFunction("() => document.querySelectorAll('.card-line').length === 40");
            page.fill("#q", "第7号");
            page.locator(".board-filter button[type=submit]").click();
            page.waitForSelector("text=共 1 件");
            page.locator(".card-line h3 a").click();

            assertThat(page.locator("h1").textContent()).isEqualTo("第7号：食堂热水器坏了");
            assertThat(page.locator("body").textContent()).contains("已完成 40%", "管道已经换好", "本月内更换全部热水器");
        }
    }

    @Test
    void aChartIsDrawnFromTheTableBelowIt(Browser browser) {
        try (Screen screen = new Screen(browser, port, Screen.DESK, "zh-CN").as("caochanglin")) {
            Page page = screen.open("/board/charts?" + BoardFixture.PERIOD);

            assertThat(page.locator("canvas[data-chart]").count()).isEqualTo(3);
            assertThat(
                            page.evaluate(
                                    "() => [...document.querySelectorAll('canvas[data-chart]')].every(c => c.width > 0 &&"
                                            + " c.getContext('2d').getImageData(0, 0, c.width, c.height).data.some(v => v > 0))"))
                    .isEqualTo(true);
        }
    }
}
