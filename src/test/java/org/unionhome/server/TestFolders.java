package org.unionhome.server;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.util.FileSystemUtils;

/** Data folders of tests: below target, each its own, the PostgreSQL programs unpacked once for all. */
final class TestFolders {

    private TestFolders() {}

    static Path fresh() {
        return Path.of("target", "server-test-data", UUID.randomUUID().toString());
    }

    /** A cluster has some 40 MB; a failed deletion must not hide the result of the test. */
    static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException stillInUse) {
            folder.toFile().deleteOnExit();
        }
    }

    static UnionHomeProperties properties(Path dataDir) {
        Path programs = Path.of("target", "postgres-binaries");
        return new UnionHomeProperties(dataDir, new UnionHomeProperties.EmbeddedDatabaseSettings(false, programs));
    }
}
