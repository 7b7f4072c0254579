package org.unionhome.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.unionhome.people.DemoUnion;

/** Says after the start what a person needs next: where to click, as whom to log in, where the data is. */
@Component
class StartBanner {

    private static final String LINE = "-".repeat(112);
    private static final int ACCOUNTS_ON_A_LINE = 3;

    private final Environment environment;
    private final DemoMode demo;
    private final DemoUnion demoUnion;
    private final ObjectProvider<EmbeddedDatabase> embedded;

    StartBanner(
            Environment environment, DemoMode demo, DemoUnion demoUnion, ObjectProvider<EmbeddedDatabase> embedded) {
        this.environment = environment;
        this.demo = demo;
        this.demoUnion = demoUnion;
        this.embedded = embedded;
    }

    /** Printed and not logged: it is for the person at the terminal, and passwords of demo accounts belong in no log. */
    @EventListener
    void onReady(ApplicationReadyEvent event) {
        String port = environment.getProperty("local.server.port");
        if (port != null) {
            System.out.println(text(port, event.getTimeTaken().toMillis() / 1000.0));
        }
    }

    String text(String port, double seconds) {
        List<String> lines = new ArrayList<>(List.of("", LINE));
        String path = environment.getProperty("server.servlet.context-path", "");
        lines.add(both("server.banner.started", String.format("%.1f", seconds)));
        lines.add(both("server.banner.address", "http://localhost:" + port + path + "/"));
        lines.addAll(demoAccounts());
        lines.add(both("server.banner.data", whereTheDataIs()));
        lines.add(LINE);
        return String.join(System.lineSeparator(), lines);
    }

    /** One account a role, three on a line: enough to choose from without scrolling. */
    private List<String> demoAccounts() {
        if (!demo.active()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(both("server.banner.demoAccounts", DemoUnion.PASSWORD)));
        List<String> accounts = demoUnion.accounts().stream()
                .map(account -> "%-36s".formatted(account.id() + " (" + account.role() + ")"))
                .toList();
        for (int i = 0; i < accounts.size(); i += ACCOUNTS_ON_A_LINE) {
            List<String> row = accounts.subList(i, Math.min(i + ACCOUNTS_ON_A_LINE, accounts.size()));
            lines.add("    " + String.join("", row).stripTrailing());
        }
        return lines;
    }

    private String whereTheDataIs() {
        return Optional.ofNullable(embedded.getIfAvailable())
                .map(EmbeddedDatabase::dataFolder)
                .map(Path::toString)
                .orElseGet(() -> DatabaseCheck.withoutSecrets(environment.getProperty("spring.datasource.url", "")));
    }

    private static String both(String key, Object... arguments) {
        return "  " + ServerTexts.onOneLine(key, arguments);
    }
}
