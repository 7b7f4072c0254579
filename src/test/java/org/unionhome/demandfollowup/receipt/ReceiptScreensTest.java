package org.unionhome.demandfollowup.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.time.LocalDateTime;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.unionhome.UnionClock;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.UnionHomeTest;

/** Writing without a name and following by the code, with a thumb on a phone and with a mouse at a desk. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class ReceiptScreensTest {

    @LocalServerPort
    int port;

    @Autowired
    LetterBox box;

    @Autowired
    UnionClock clock;

    @ParameterizedTest
    @ValueSource(ints = {390, 1280, 1920})
    void somebodyWritesWithoutANameAndComesBackByTheQrCode(int width, Browser browser) {
        at("2035-06-01T12:00:00");
        String code;
        try (Screen screen = new Screen(browser, port, width, "zh-CN")) {
            Page page = screen.open("/public/demands/new");
            page.click("form[data-once] button[type=submit]");
            page.waitForSelector(".is-invalid");
            assertThat(screen.violations()).isEmpty();
            page.fill("#title", "食堂窗口排队太久 " + width);
            page.fill("#text", "中午只开两个窗口，要等四十分钟。");
            page.selectOption("#unitCode", "TT");
            page.selectOption("#category", "LIFE");
            page.selectOption("#urgency", "NORMAL");
            page.click("form[data-once] button[type=submit]");
            page.waitForSelector(".slip-qr path");
            code = page.locator(".slip-code").textContent();
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.overflow()).isZero();
            screen.picture("receipt-slip-" + width);
            assertThat(screen.faults()).isEmpty();
        }
        at("2035-06-02T08:00:00");
        box.run();
        try (Screen screen = new Screen(browser, port, width, "zh-CN")) {
            Page page = screen.open("/public/receipt#" + code);
            page.waitForSelector("h1:has-text('食堂窗口排队太久')");
            assertThat(page.url()).doesNotContain(code).endsWith("/public/receipt");
            assertThat(screen.violations()).isEmpty();
            assertThat(screen.overflow()).isZero();
            screen.picture("receipt-story-" + width);
            page.fill("#addition", "三楼窗口一直没有开。");
            page.click("form[action$='/add'] button");
            page.waitForSelector(".say-good:has-text('已经收到')");
            assertThat(screen.faults()).isEmpty();
        }
    }

    private void at(String moment) {
        clock.set(LocalDateTime.parse(moment).atZone(UnionClock.ZONE).toInstant());
    }
}
