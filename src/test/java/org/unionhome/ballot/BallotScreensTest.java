package org.unionhome.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.UnionClock;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.UnionHomeTest;

/** A delegate votes with a thumb on a phone, keeps the receipt, comes back by its QR code and reads the result. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class BallotScreensTest {

    @Autowired
    Ballots ballots;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @Autowired
    UnionClock clock;

    @LocalServerPort
    int port;

    @Test
    void aDelegateVotesOnAPhone(Browser browser) {
        BallotFixture fixture = new BallotFixture(driver, db, ballots, clock);
        List<String> electors = List.of("qiaoanran", "shenlanying", "fanyuchuan");
        String id = fixture.open(electors, 3, BallotFixture.GRADES, "star-rating");
        try (Screen screen = new Screen(browser, port, Screen.PHONE, "zh-CN").as("qiaoanran")) {
            Page page = screen.page();
            page.click("a[href='/ballots/" + id + "']");
            page.waitForSelector(".paper-item");
            assertThat(screen.violations()).isEmpty();
            for (int item = 0; item < 3; item++) {
                page.check("input[name=item" + item + "][value=GOOD]");
            }
            seen(screen, "ballot-paper-390");
            page.click("form[action$='/check'] button");
            page.click("form[action$='/cast'] button");
            page.waitForSelector(".slip-qr path");
            assertThat(screen.violations()).isEmpty();
            seen(screen, "ballot-receipt-390");
            String code = page.locator(".slip-code").textContent();

            fixture.castAll(id, electors.subList(1, 3), "EXCELLENT");
            screen.open("/ballots/" + id + "#" + code);
            page.waitForSelector(".say-good:has-text('已经计入')");
            assertThat(page.url()).doesNotContain(code);
            assertThat(page.locator(".paper-item").count()).isEqualTo(3);
            assertThat(screen.violations()).isEmpty();
            seen(screen, "ballot-result-390");
            assertThat(screen.faults()).isEmpty();
        }
    }

    private static void seen(Screen screen, String name) {
        assertThat(screen.overflow()).isZero();
        screen.picture(name);
    }
}
