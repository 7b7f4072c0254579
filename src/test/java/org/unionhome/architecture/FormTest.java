package org.unionhome.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormTest {

    /** What form-js 1.8.7 in Tasklist and form-js 2 in the portal both know. */
    private static final Set<String> KNOWN = Set.of(
            "textfield",
            "textarea",
            "number",
            "datetime",
            "checkbox",
            "checklist",
            "radio",
            "select",
            "taglist",
            "text",
            "html",
            "table",
            "dynamiclist",
            "group",
            "expression",
            "spacer",
            "separator");

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static Stream<Path> forms() throws IOException {
        return Files.walk(ProcessFolders.ROOT).filter(file -> file.toString().endsWith(".form"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormIsNamedAfterItsTaskAndUsesWhatBothViewersKnow(Path file) throws IOException {
        JsonNode form = new ObjectMapper().readTree(file.toFile());
        String name = file.getFileName().toString().replace(".form", "");

        assertThat(form.path("id").asText()).endsWith("." + name);
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(components(form))
                .allSatisfy(component -> assertThat(KNOWN)
                        .as(component.path("id").asText())
                        .contains(component.path("type").asText()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyLabelIsChineseAndHasAnEnglishTwin(Path file) throws IOException {
        JsonNode form = new ObjectMapper().readTree(file.toFile());
        String prefix = form.path("id").asText().replaceFirst("\\.", ".form.") + ".";
        Properties english = new Properties();
        try (var reader = Files.newBufferedReader(file.getParent().resolveSibling("messages_en.properties"))) {
            english.load(reader);
        }

        assertThat(components(form))
                .filteredOn(component -> component.path("label").isTextual())
                .allSatisfy(component -> {
                    assertThat(component.path("label").asText()).containsPattern(HAN);
                    String key = component
                            .path("key")
                            .asText(component
                                    .path("path")
                                    .asText(component.path("id").asText()));
                    assertThat(english.stringPropertyNames()).contains(prefix + key);
                    component
                            .path("values")
                            .forEach(option -> assertThat(english.stringPropertyNames())
                                    .contains(prefix + key + "."
                                            + option.path("value").asText()));
                });
    }

    private static List<JsonNode> components(JsonNode parent) {
        List<JsonNode> all = new ArrayList<>();
        parent.path("components").forEach(component -> {
            all.add(component);
            all.addAll(components(component));
        });
        return all;
    }
}
