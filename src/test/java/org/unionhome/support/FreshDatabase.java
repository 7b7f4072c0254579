package org.unionhome.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Gives each test run an empty database, and clears away those of earlier runs that were stopped properly. */
class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path ALL = Path.of("target", "test-data");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            Files.createDirectories(ALL);
            for (Path earlier : stopped()) {
                FileSystemUtils.deleteRecursively(earlier);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Path mine = ALL.resolve("run-" + ProcessHandle.current().pid() + "-" + System.nanoTime());
        TestPropertyValues.of("unionhome.data-dir=" + mine).applyTo(context);
    }

    private static List<Path> stopped() throws IOException {
        try (Stream<Path> runs = Files.list(ALL)) {
            return runs.filter(run -> !Files.exists(run.resolve("postgres/postmaster.pid")))
                    .toList();
        }
    }
}
