package org.unionhome.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProcessFolderTest {

    private static final List<String> PLATFORM = List.of(
            "server",
            "people",
            "calendar",
            "cases",
            "notification",
            "workflow",
            "portal",
            "publicnotice",
            "ballot",
            "passport",
            "document");

    static List<String> slugs() {
        return ProcessFolders.slugs();
    }

    @Test
    void thereAreProcesses() {
        assertThat(slugs()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void oneWordFindsModelFormsTextsTablesAndJava(String slug) {
        Path folder = ProcessFolders.ROOT.resolve(slug);
        Path java = Path.of("src/main/java/org/unionhome", slug.replace("-", ""));

        assertThat(List.of("README.md", slug + ".bpmn", "messages.properties", "messages_en.properties", "db"))
                .allSatisfy(name -> assertThat(folder.resolve(name)).exists());
        assertThat(List.of("Tasks", "Steps", "Facts"))
                .allSatisfy(role -> assertThat(java.resolve(ProcessFolders.stem(slug) + role + ".java"))
                        .exists());
    }

    @Test
    void everyPackageIsThePlatformsOrHasItsFolder() throws IOException {
        try (Stream<Path> packages = Files.list(Path.of("src/main/java/org/unionhome"))) {
            List<String> words =
                    slugs().stream().map(slug -> slug.replace("-", "")).toList();
            assertThat(packages.filter(Files::isDirectory)
                            .map(p -> p.getFileName().toString()))
                    .allSatisfy(name -> assertThat(PLATFORM.contains(name) || words.contains(name))
                            .as(name)
                            .isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void tablesCarryTheSlug(String slug) throws IOException {
        for (Path sql : ProcessFolders.files(slug, ".sql")) {
            assertThat(Files.readString(sql).lines().map(String::strip).filter(line -> line.startsWith("create table")))
                    .allSatisfy(line -> assertThat(line).startsWith("create table " + slug.replace('-', '_')));
        }
    }

    @ParameterizedTest
    @MethodSource("slugs")
    void textsCarryTheSlug(String slug) throws IOException {
        Properties texts = new Properties();
        try (var reader =
                Files.newBufferedReader(ProcessFolders.ROOT.resolve(slug).resolve("messages.properties"))) {
            texts.load(reader);
        }
        assertThat(texts.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(key).startsWith(slug + "."));
    }
}
