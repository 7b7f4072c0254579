package org.unionhome.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The PostgreSQL server that a killed Union Home left running. We hold the lock of the data folder, hence nobody uses it any more.
 * It is recognised by its postmaster.pid: the process lives, is a PostgreSQL server, and serves our folder.
 */
final class OrphanedServer {

    private final Path cluster;

    OrphanedServer(Path cluster) {
        this.cluster = cluster;
    }

    Optional<ProcessHandle> find() {
        return processId()
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(this::servesThisCluster);
    }

    /** After a crash the number may belong to any other program by now; PostgreSQL itself would then refuse to start. */
    void removeStaleProcessId() {
        if (find().isEmpty()) {
            try {
                Files.deleteIfExists(processIdFile());
            } catch (IOException e) {
                throw new StartRefusal("dataFolderNotWritable", e, cluster);
            }
        }
    }

    private Optional<Long> processId() {
        try {
            List<String> lines = Files.readAllLines(processIdFile());
            return lines.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Long.valueOf(lines.get(0).strip()));
        } catch (IOException | NumberFormatException noServer) {
            return Optional.empty();
        }
    }

    private boolean servesThisCluster(ProcessHandle process) {
        ProcessHandle.Info info = process.info();
        boolean postgres = info.command()
                .map(command -> Path.of(command).getFileName().toString().startsWith("postgres"))
                .orElse(false);
        // Windows does not show the arguments of another process; the name must do there.
        boolean ours = info.arguments()
                .map(arguments -> List.of(arguments).contains(cluster.toString()))
                .orElse(true);
        return postgres && ours;
    }

    private Path processIdFile() {
        return cluster.resolve("postmaster.pid");
    }
}
