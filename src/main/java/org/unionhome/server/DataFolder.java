package org.unionhome.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The data folder, held by one running Union Home at a time. The operating system frees the lock even after kill -9. */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel lockFile;

    private DataFolder(Path path, FileChannel lockFile) {
        this.path = path;
        this.lockFile = lockFile;
    }

    static DataFolder take(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        FileChannel channel = open(path);
        try {
            if (lock(channel) != null) {
                return new DataFolder(path, channel);
            }
            channel.close();
        } catch (IOException notLockable) {
            throw new StartRefusal("dataFolderNotWritable", notLockable, path);
        }
        throw new StartRefusal("dataFolderTaken", path);
    }

    private static FileChannel open(Path path) {
        try {
            Files.createDirectories(path);
            return FileChannel.open(
                    path.resolve("unionhome.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException notWritable) {
            throw new StartRefusal("dataFolderNotWritable", notWritable, path);
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisVirtualMachine) {
            return null;
        }
    }

    Path path() {
        return path;
    }

    Path cluster() {
        return path.resolve("postgres");
    }

    Path log() {
        return path.resolve("postgres.log");
    }

    Path passwordFile() {
        return path.resolve("postgres.password");
    }

    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
