package org.unionhome.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.unionhome.people.DemoUnion;

/** One person at one screen: a phone of 390 pixels or a desk of 1280. Scripts that fail are remembered. */
public class Screen implements AutoCloseable {

    public static final int PHONE = 390;
    public static final int DESK = 1280;

    private static final String AXE = axe();

    private final BrowserContext context;
    private final Page page;
    private final String origin;
    private final List<String> faults = new ArrayList<>();

    public Screen(Browser browser, int port, int width, String language) {
        this.origin = "http://localhost:" + port;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, width == PHONE ? 844 : 900)
                .setLocale(language)
                .setTimezoneId("Asia/Shanghai"));
        this.page = context.newPage();
        page.onPageError(faults::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                faults.add(message.text());
            }
        });
        if (language.startsWith("en")) {
            open("/login?lang=en");
        }
    }

    /** Logs in through the page, as a person does. */
    public Screen as(String account) {
        open("/login");
        page.fill("#username", account);
        page.fill("#password", DemoUnion.PASSWORD);
        page.click("form[data-login] button[type=submit]");
        page.waitForURL(origin + "/");
        return this;
    }

    /** Opens a page and waits until its islands stand. */
    public Page open(String path) {
        page.navigate(origin + path);
        page.waitForFunction("() => !document.querySelector('[data-form-fields][aria-busy]')");
        return page;
    }

    public Page page() {
        return page;
    }

    /** Errors of scripts and of the console so far. */
    public List<String> faults() {
        return faults;
    }

    /** Violations of WCAG 2.1 A and AA on the page that is open, in words. Axe reports nothing else, which halves its time. */
    @SuppressWarnings("unchecked")
    public List<String> violations() {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate("""
                () => axe.run({
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'], resultTypes: ['violations']
                }).then(found => found.violations.map(rule => rule.id + ': ' + rule.help + ' '
                    + rule.nodes.map(node => node.html + ' ' + node.failureSummary).join(', ')))""");
    }

    private static String axe() {
        try (InputStream script = Screen.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How far the page is wider than the screen; 0 when nothing has to be moved sideways. */
    public int overflow() {
        return (int) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
    }

    public void picture(String name) {
        Path file = Path.of("target/screens", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
