package org.unionhome.server;

import java.nio.file.Path;
import java.util.UUID;

/** Data folders of tests: below target, each its own, the PostgreSQL programs unpacked once for all. */
final class TestFolders {

    private TestFolders() {}

    static Path fresh() {
        return Path.of("target", "server-test-data", UUID.randomUUID().toString());
    }

    static UnionHomeProperties properties(Path dataDir) {
        Path programs = Path.of("target", "postgres-binaries");
        return new UnionHomeProperties(dataDir, new UnionHomeProperties.EmbeddedDatabaseSettings(false, programs));
    }
}
