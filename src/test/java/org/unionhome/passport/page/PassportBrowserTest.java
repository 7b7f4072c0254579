package org.unionhome.passport.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.passport.Honour;
import org.unionhome.passport.NewEntry;
import org.unionhome.passport.PassportRegister;
import org.unionhome.passport.Passports;
import org.unionhome.passport.SkillLevel;
import org.unionhome.passport.Training;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.UnionHomeTest;

/** An employee finds their own passport in their menu, on a phone, and prints it. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class PassportBrowserTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 15);
    private static final PassportRegister.Writer CENTRE =
            new PassportRegister.Writer("huangpuyun", "huangpuyun", "trainingCenter");

    @LocalServerPort
    int port;

    @Autowired
    PassportRegister register;

    @Autowired
    Passports passports;

    @Autowired
    JdbcClient db;

    @BeforeEach
    void aPassportWithSomethingInEachPart() {
        List.of(
                        new NewEntry.NewSkill("海盐晒制工", SkillLevel.INTERMEDIATE, DAY, "GX202440012"),
                        new NewEntry.NewHonour("2023年度先进生产者", Honour.Rank.COMPANY, false, DAY, "海盈盐业公司"),
                        new NewEntry.NewTraining("盐田安全培训班", Training.Kind.CLASS, DAY, DAY.plusDays(2), null, "合格"))
                .forEach(entry -> register.add(CENTRE, new PassportRegister.Line("linxiaohe", entry)));
        passports.appointed("linxiaohe", "海盐晒制工", "TT1", LocalDate.of(2005, 9, 19), null);
    }

    @AfterEach
    void thePassportsAreEmpty() {
        List.of("person_skill", "person_honour", "person_training", "person_post")
                .forEach(table -> db.sql("delete from " + table).update());
    }

    @Test
    void onAPhoneOneFindsReadsAndPrintsOnesOwn(Browser browser) {
        try (Screen screen = new Screen(browser, port, Screen.PHONE, "zh-CN").as("linxiaohe")) {
            Page page = screen.page();
            page.click("details[data-menu] > summary");
            page.click(".menu a[href='/passport']");
            page.waitForURL("**/passport");

            assertThat(page.locator("h1").textContent()).isEqualTo("成长档案");
            assertThat(page.locator("[data-print]").isVisible()).isTrue();
            assertThat(screen.overflow()).isZero();
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.faults()).isEmpty();
            screen.picture("passport-390");

            page.setViewportSize(718, 1000); // A4 less its margins, at 96 dots
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator(".top").isVisible()).isFalse();
            assertThat(page.locator(".tabs-bottom").isVisible()).isFalse();
            assertThat(page.locator(".only-print").isVisible()).isTrue();
            assertThat(screen.overflow()).isZero();
            screen.picture("passport-print");
            page.pdf(new Page.PdfOptions()
                    .setPath(Path.of("target/screens/passport.pdf"))
                    .setPreferCSSPageSize(true));
        }
    }

    @Test
    void theTrainingCentreEntersAtADesk(Browser browser) {
        try (Screen screen = new Screen(browser, port, Screen.DESK, "zh-CN").as("huangpuyun")) {
            Page page = screen.open("/passport/linxiaohe");
            assertThat(screen.violations()).isEmpty();
            screen.picture("passport-1280");
            page.click("a[href='/passport/linxiaohe/honour/new']");
            page.fill("#name", "市五一劳动奖章");
            page.selectOption("#rank", "CITY");
            page.fill("#awardedOn", "2025-04-28");
            assertThat(screen.violations()).isEmpty();
            screen.picture("passport-entry-1280");
            page.click("main form button[type=submit]");

            assertThat(page.locator("main").textContent()).contains("已记入档案", "市五一劳动奖章", "市级");
            screen.open("/passport/people?unit=TT");
            assertThat(screen.violations()).isEmpty();
            screen.picture("passport-people-1280");
            screen.open("/passport/import/training");
            assertThat(screen.violations()).isEmpty();
        }
    }
}
