package org.unionhome.workflow.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Compares our Chinese texts with the web app that is on the class path, so that a new version cannot leave English behind. */
class TasklistTextsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/";
    private static final String TASKLIST = APPS + "app/tasklist/";

    /** Formats and numbers that are the same in both languages. */
    private static final Set<String> MAY_BE_EQUAL = Set.of(
            "/dateLocales/calendar/sameElse",
            "/dateLocales/longDateFormat/LT",
            "/dateLocales/week/dow",
            "/dateLocales/week/doy");

    @Test
    void theChineseTextsHaveExactlyTheKeysOfTheWebApp() throws IOException {
        assertThat(flat("locales/zh.json").keySet())
                .isEqualTo(flat("locales/en.json").keySet());
    }

    @Test
    void noTextIsLeftEmptyOrInEnglish() throws IOException {
        Map<String, JsonNode> english = flat("locales/en.json");
        flat("locales/zh.json").forEach((key, text) -> {
            assertThat(text.asText().isBlank() && !text.isArray())
                    .as(key + " is empty")
                    .isFalse();
            assertThat(text.equals(english.get(key)) && !MAY_BE_EQUAL.contains(key))
                    .as(key + " is English")
                    .isFalse();
        });
    }

    @Test
    void placeholdersOfTheEnglishTextAreInTheChineseOne() throws IOException {
        Map<String, JsonNode> chinese = flat("locales/zh.json");
        flat("locales/en.json")
                .forEach((key, text) -> assertThat(placeholders(chinese.get(key).asText()))
                        .as(key)
                        .isEqualTo(placeholders(text.asText())));
    }

    @Test
    void ourFilesComeBeforeThoseOfTheWebApp() throws IOException {
        assertThat(text(TASKLIST + "scripts/config.js"))
                .contains("工会之家", "'union-home/frame'", "'union-home/form-texts'");
        assertThat(text(TASKLIST + "styles/user-styles.css")).contains("--union-red");
        assertThat(text(TASKLIST + "union-home/frame.js")).contains("logout");
    }

    /** A sentence that the library does not contain would be a sentence that is never replaced. */
    @Test
    void everyReplacedFormTextIsReallyOneOfTheFormLibrary() throws IOException {
        String library = text(APPS + "lib/deps.js");
        Matcher keys = Pattern.compile("^  '([^']+)': '", Pattern.MULTILINE)
                .matcher(text(TASKLIST + "union-home/form-texts.js"));
        int found = 0;
        while (keys.find()) {
            found++;
            String key = keys.group(1);
            boolean integer = key.equals("Value is expected to be an integer.");
            assertThat(library.contains(integer ? "be an integer" : key))
                    .as(key)
                    .isTrue();
        }
        assertThat(found).isGreaterThan(15);
    }

    @Test
    void everyValidationSentenceOfTheFormLibraryIsReplaced() throws IOException {
        String ours = text(TASKLIST + "union-home/form-texts.js");
        Matcher sentences = Pattern.compile("push\\([\"`](Field [^\"`$]+|Value is not[^\"`$]+)")
                .matcher(text(APPS + "lib/deps.js"));
        int found = 0;
        while (sentences.find()) {
            found++;
            assertThat(ours).contains(sentences.group(1).strip());
        }
        assertThat(found).isGreaterThanOrEqualTo(8);
    }

    private static Set<String> placeholders(String text) {
        Set<String> names = new java.util.TreeSet<>();
        Matcher matcher = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|%[ds]").matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1) == null ? matcher.group() : matcher.group(1));
        }
        return names;
    }

    private static Map<String, JsonNode> flat(String path) throws IOException {
        Map<String, JsonNode> leaves = new TreeMap<>();
        collect("", new ObjectMapper().readTree(text(TASKLIST + path).replace("\uFEFF", "")), leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject()) {
            node.properties().forEach(entry -> collect(path + "/" + entry.getKey(), entry.getValue(), leaves));
        } else {
            leaves.put(path, node);
        }
    }

    /** The first match on the class path, as the web app's resource handler takes it. */
    private static String text(String path) throws IOException {
        URL first = Collections.list(TasklistTextsTest.class.getClassLoader().getResources(path))
                .get(0);
        try (InputStream in = first.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
