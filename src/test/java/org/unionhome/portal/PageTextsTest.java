package org.unionhome.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageTextsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern IN_PAGES = Pattern.compile("#\\{([A-Za-z0-9_.-]+)");
    private static final Pattern IN_CODE = Pattern.compile("\"(portal\\.[A-Za-z0-9_.]*[A-Za-z0-9])\"");

    @Test
    void everyTextThatAPageNamesExists() throws IOException {
        Set<String> named = named(Path.of("src/main/resources/templates"), ".html", IN_PAGES);

        assertThat(named).hasSizeGreaterThan(100);
        assertThat(allKeys()).containsAll(named);
    }

    @Test
    void everyTextThatThePortalsCodeNamesExists() throws IOException {
        Set<String> named = named(Path.of("src/main/java/org/unionhome/portal"), ".java", IN_CODE);

        assertThat(named).hasSizeGreaterThan(40);
        assertThat(read("portal.properties").stringPropertyNames()).containsAll(named);
    }

    @Test
    void noTextIsLostToALoneApostrophe() throws IOException {
        assertThat(read("portal_en.properties").values())
                .allSatisfy(text -> assertThat((String) text).doesNotContain("'"));
    }

    private static Set<String> named(Path folder, String ending, Pattern pattern) throws IOException {
        Set<String> named = new TreeSet<>();
        try (var files = Files.walk(folder)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ending)).toList()) {
                Matcher keys = pattern.matcher(Files.readString(file));
                while (keys.find()) {
                    named.add(keys.group(1));
                }
            }
        }
        return named;
    }

    /** Pages of the platform name texts of any of its areas. */
    private static Set<String> allKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (var files = Files.list(MESSAGES)) {
            for (Path file :
                    files.filter(each -> !each.toString().contains("_en")).toList()) {
                keys.addAll(read(file.getFileName().toString()).stringPropertyNames());
            }
        }
        return keys;
    }

    private static Properties read(String file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(MESSAGES.resolve(file), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
