package org.unionhome.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs for this machine, unpacked once from the class path. */
final class PostgresBinaries {

    private final String archive;

    PostgresBinaries() {
        this("postgres-%s-%s.txz".formatted(system(), architecture()));
    }

    PostgresBinaries(String archive) {
        this.archive = archive;
    }

    /** The package for containers has none; it says so before it touches the disk. */
    void require() {
        if (getClass().getResource("/" + archive) == null) {
            throw new StartRefusal("noDatabaseConfigured");
        }
    }

    /** Unpacks below {@code parent} if these programs are not there yet, and answers their folder. */
    Path unpackTo(Path parent) {
        require();
        try {
            Path home = parent.toAbsolutePath().normalize().resolve("postgres-" + digest());
            if (!Files.isDirectory(home)) {
                unpack(home);
            }
            return home;
        } catch (IOException e) {
            throw new StartRefusal("dataFolderNotWritable", e, parent);
        }
    }

    /** A folder appears under its final name only when it is whole, so that an interrupted unpacking leaves nothing wrong. */
    private void unpack(Path home) throws IOException {
        Path partial = home.resolveSibling(home.getFileName() + "." + UUID.randomUUID());
        Files.createDirectories(partial);
        try (InputStream packed = open();
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(entry, tar, partial);
            }
        }
        try {
            Files.move(partial, home);
        } catch (IOException anotherProcessWasFaster) {
            FileSystemUtils.deleteRecursively(partial);
            if (!Files.isDirectory(home)) {
                throw anotherProcessWasFaster;
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("entry leaves its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(content, target);
            if ((entry.getMode() & 0100) != 0 && !target.toFile().setExecutable(true, false)) {
                throw new IOException("cannot be made executable: " + target);
            }
        }
    }

    private String digest() throws IOException {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(open(), sha)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private InputStream open() {
        return getClass().getResourceAsStream("/" + archive);
    }

    static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
    }
}
