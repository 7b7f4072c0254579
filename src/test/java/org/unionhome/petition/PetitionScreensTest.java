package org.unionhome.petition;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.support.CaseDriver;
import org.unionhome.support.Chromium;
import org.unionhome.support.Screen;
import org.unionhome.support.UnionHomeTest;

/** A petitioner begins and reads their petition on a phone and at a desk. */
@UnionHomeTest
@ExtendWith(Chromium.class)
class PetitionScreensTest {

    private static final String PETITIONER = "linxiaohe";

    @LocalServerPort
    int port;

    @Autowired
    CaseDriver driver;

    @Autowired
    JdbcClient db;

    @ParameterizedTest
    @ValueSource(ints = {Screen.PHONE, Screen.DESK})
    void theFormAndTheCaseFitTheScreenAndEveryReader(int width, Browser browser) {
        PetitionCases cases = new PetitionCases(driver, db);
        var form = PetitionCases.petition(Kind.SUGGESTION);
        form.put("facts", "在宽" + width + "的屏幕上看，浴室排队太久");
        String number = cases.submit(PETITIONER, form);

        try (Screen screen = new Screen(browser, port, width, "zh-CN").as(PETITIONER)) {
            screen.open("/start/petition");
            assertThat(screen.page().locator("main textarea").first()).isVisible();
            fits(screen, "petition-start-" + width);
            screen.open("/cases/" + number);
            assertThat(screen.page().locator("main")).containsText("浴室排队太久");
            fits(screen, "petition-case-" + width);
            assertThat(screen.faults()).isEmpty();
        }
    }

    private static void fits(Screen screen, String name) {
        screen.picture(name);
        assertThat(screen.overflow()).isZero();
        assertThat(screen.violations()).isEmpty();
    }
}
