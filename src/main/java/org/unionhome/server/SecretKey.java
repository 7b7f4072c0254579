package org.unionhome.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.stereotype.Component;

/**
 * The key that bank accounts and the like are encrypted with: {@code UNIONHOME_SECRET_KEY}, 32 bytes in Base64. Only with the embedded database
 * may it be missing; then a key is made once and kept beside the data, readable by its owner alone.
 */
@Component
public class SecretKey {

    private static final int KEY_BYTES = 32;

    private final byte[] key;

    SecretKey(
            @Value("${unionhome.secret-key:}") String given,
            @Value("${spring.datasource.url:}") String database,
            @Value("${unionhome.data-dir:./data}") Path dataDir) {
        if (!given.isBlank()) {
            key = decode(given.strip());
        } else if (database.isBlank()) {
            key = decode(readOrMake(dataDir.resolve("secret.key")));
        } else {
            throw new StartRefusal("secretKeyMissing");
        }
    }

    /** 32 bytes, for AES-256. */
    public byte[] bytes() {
        return key.clone();
    }

    private static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length == KEY_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // answered below, without repeating what was given
        }
        throw new StartRefusal("secretKeyWrong");
    }

    private static String readOrMake(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try {
                make(file);
            } catch (FileAlreadyExistsException made) {
                // made at an earlier start
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The key file " + file + " can be neither read nor made.", e);
        }
    }

    private static void make(Path file) throws IOException {
        String fresh = Base64.getEncoder()
                .encodeToString(KeyGenerators.secureRandom(KEY_BYTES).generateKey());
        if (Files.getFileStore(file.toAbsolutePath().getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------"))));
            Files.writeString(file, fresh);
        } else {
            Files.writeString(file, fresh, StandardOpenOption.CREATE_NEW);
        }
    }
}
