package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class MigrationsTest {

    private final DatabaseOfTests database = new DatabaseOfTests();

    @AfterEach
    void stop() {
        database.close();
    }

    @Test
    void theProcessesComeAfterThePlatformEachWithItsOwnHistory() throws IOException {
        // Refers to a platform table, so it fails unless the platform came first.
        try (URLClassLoader withProcess =
                withProcess("pig-iron", "create table pig_iron (person_id text references person)")) {
            migrate(withProcess);
            migrate(withProcess);

            assertThat(histories()).contains("flyway_platform", "flyway_pig_iron");
            assertThat(database.client()
                            .sql("select count(*) from flyway_pig_iron where type = 'SQL' and success")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void everyProcessOfTheProductIsMigrated() throws IOException {
        database.migrate();

        List<String> expected = new ArrayList<>(List.of("flyway_platform"));
        try (var folders = Files.list(Path.of("processes"))) {
            folders.filter(folder -> !folder.endsWith("_template") && Files.isDirectory(folder.resolve("db")))
                    .forEach(folder -> expected.add(
                            "flyway_" + folder.getFileName().toString().replace('-', '_')));
        }
        assertThat(histories()).containsAll(expected);
    }

    @Test
    void aScriptWithAMisspelledNameStopsTheStartInsteadOfBeingSkipped() throws IOException {
        try (URLClassLoader wrong = withProcess("pig-iron", "select 1")) {
            Path folder = Path.of(wrong.getURLs()[0].getPath()).resolve("processes/pig-iron/db");
            Files.writeString(folder.resolve("V2_misspelled.sql"), "select 1");

            assertThatThrownBy(() -> migrate(wrong)).hasMessageContaining("V2_misspelled.sql");
        }
    }

    private void migrate(ClassLoader loader) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            new Migrations(database.dataSource(), new PathMatchingResourcePatternResolver(loader)).afterPropertiesSet();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private List<String> histories() {
        return database.client()
                .sql("select table_name from information_schema.tables where table_name like 'flyway%' order by 1")
                .query(String.class)
                .list();
    }

    private static URLClassLoader withProcess(String slug, String sql) throws IOException {
        Path root = TestFolders.fresh().toAbsolutePath();
        Path folder = Files.createDirectories(root.resolve("processes/" + slug + "/db"));
        Files.writeString(folder.resolve("V1__first.sql"), sql);
        URL[] classPath = {root.toUri().toURL()};
        return new URLClassLoader(classPath, MigrationsTest.class.getClassLoader());
    }
}
