package org.unionhome.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextsTest {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern PLACE = Pattern.compile("\\{\\d+[^}]*}");

    static Stream<Path> files() throws IOException {
        return Stream.concat(find(Path.of("src/main/resources/messages")), find(Path.of("processes")))
                .filter(file -> file.toString().endsWith(".properties"))
                .filter(file -> !file.getFileName().toString().contains("_en"));
    }

    private static Stream<Path> find(Path root) throws IOException {
        return Files.walk(root);
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachLanguageHasTheSameTexts(Path chinese) throws IOException {
        Properties zh = load(chinese);
        Properties en =
                load(chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties")));
        Set<String> shared = new TreeSet<>(en.stringPropertyNames());
        shared.removeIf(key -> key.matches("[a-z0-9-]+\\.form\\..*"));

        assertThat(zh.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(shared);
        assertThat(en.stringPropertyNames())
                .allSatisfy(key -> assertThat(en.getProperty(key)).as(key).isNotBlank());
        assertThat(shared).allSatisfy(key -> {
            assertThat(zh.getProperty(key)).as(key).isNotBlank();
            assertThat(places(en.getProperty(key))).as(key).isEqualTo(places(zh.getProperty(key)));
        });
    }

    @ParameterizedTest
    @MethodSource("files")
    void englishTextsAreEnglish(Path chinese) throws IOException {
        Properties en =
                load(chinese.resolveSibling(chinese.getFileName().toString().replace(".properties", "_en.properties")));

        assertThat(en.stringPropertyNames())
                .filteredOn(key -> HAN.matcher(en.getProperty(key)).find())
                .allSatisfy(key -> assertThat(en.getProperty(key))
                        .as("only names may stay Chinese: " + key)
                        .containsAnyOf("工会之家", "中文", "民法典", "演示"));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(text);
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

    private static Properties load(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
