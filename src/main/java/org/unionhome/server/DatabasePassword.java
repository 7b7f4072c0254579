package org.unionhome.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The password of the embedded database: made at the first start, readable by the owner of the data folder only. */
final class DatabasePassword {

    private final Path file;

    DatabasePassword(Path file) {
        this.file = file;
    }

    void createIfAbsent() {
        try {
            if (Files.exists(file) && Files.size(file) > 0) {
                return;
            }
            Files.deleteIfExists(file);
            createPrivate();
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(file, HexFormat.of().formatHex(random), StandardOpenOption.TRUNCATE_EXISTING);
        } catch (IOException e) {
            throw new StartRefusal("dataFolderNotWritable", e, file);
        }
    }

    private void createPrivate() throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    String value() {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
