package org.unionhome.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** The files of one PostgreSQL cluster, and the programs that make, start and stop it. */
final class PostgresCluster {

    private static final String MAJOR_VERSION = "17";
    private static final long LARGE_LOG = 5L * 1024 * 1024;

    private final DataFolder folder;
    private final Path programs;
    private final PostgresAccount account;
    private final boolean durable;

    PostgresCluster(DataFolder folder, Path programs, PostgresAccount account, boolean durable) {
        this.folder = folder;
        this.programs = programs.resolve("bin");
        this.account = account;
        this.durable = durable;
    }

    boolean isAbsent() {
        return !Files.isDirectory(folder.cluster());
    }

    /** Makes the cluster at the first start. It gets its name when it is whole: an interrupted start begins again. */
    void create() {
        try {
            Path unfinished = folder.path().resolve("postgres.unfinished");
            FileSystemUtils.deleteRecursively(unfinished);
            Files.createDirectory(unfinished);
            initialise(unfinished);
            Files.writeString(
                    unfinished.resolve("postgresql.conf"), "\ninclude 'unionhome.conf'\n", StandardOpenOption.APPEND);
            Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartRefusal("dataFolderNotWritable", e, folder.path());
        }
    }

    private void initialise(Path unfinished) {
        account.takeOver(unfinished);
        account.takeOver(folder.passwordFile());
        // The built-in locale sorts and folds in the same way on every operating system.
        Commands.Result result = Commands.run(
                120,
                account.command(
                        program("initdb"),
                        "--pgdata=" + unfinished,
                        "--username=postgres",
                        "--pwfile=" + folder.passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        durable ? "--data-checksums" : "--no-sync"));
        if (result.failed()) {
            throw new StartRefusal("databaseNotCreated", folder.path(), lastLine(result.output()));
        }
    }

    void checkVersion() {
        try {
            String version =
                    Files.readString(folder.cluster().resolve("PG_VERSION")).strip();
            if (!version.equals(MAJOR_VERSION)) {
                throw new StartRefusal("dataFolderOtherVersion", folder.cluster(), version, MAJOR_VERSION);
            }
        } catch (IOException notOurs) {
            throw new StartRefusal("dataFolderForeign", notOurs, folder.cluster());
        }
    }

    /** Starts the server in a session of its own, so that Ctrl-C in the terminal does not reach it before the engine. */
    void start(int port) {
        account.takeOver(folder.cluster());
        prepareLog();
        writeSettings();
        Commands.Result result = Commands.run(
                130,
                account.command(
                        program("pg_ctl"),
                        "--pgdata=" + folder.cluster(),
                        "--log=" + folder.log(),
                        "--options=-p " + port,
                        "--wait",
                        "--timeout=120",
                        "start"));
        if (result.failed()) {
            throw new StartRefusal("databaseNotStarted", folder.log(), lastLine(result.output()));
        }
    }

    boolean stop() {
        return stop("fast", 4) || stop("immediate", 4);
    }

    private boolean stop(String mode, int seconds) {
        String[] command = account.command(
                program("pg_ctl"),
                "--pgdata=" + folder.cluster(),
                "--mode=" + mode,
                "--wait",
                "--timeout=" + seconds,
                "stop");
        return !Commands.run(seconds + 2, command).failed();
    }

    private void writeSettings() {
        String onOff = durable ? "on" : "off";
        List<String> settings = List.of(
                "# Written at each start; own settings belong into postgresql.conf, after the include line.",
                "listen_addresses = '127.0.0.1'",
                "unix_socket_directories = ''",
                "timezone = 'Asia/Shanghai'",
                "log_timezone = 'Asia/Shanghai'",
                "max_connections = 60",
                "fsync = " + onOff,
                "full_page_writes = " + onOff,
                "synchronous_commit = " + onOff);
        try {
            Path file = folder.cluster().resolve("unionhome.conf");
            Files.write(file, settings);
            account.takeOver(file);
        } catch (IOException e) {
            throw new StartRefusal("dataFolderNotWritable", e, folder.cluster());
        }
    }

    private void prepareLog() {
        try {
            Path log = folder.log();
            if (Files.exists(log) && Files.size(log) > LARGE_LOG) {
                Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
            }
            if (!Files.exists(log)) {
                Files.createFile(log);
            }
            account.takeOver(log);
        } catch (IOException e) {
            throw new StartRefusal("dataFolderNotWritable", e, folder.log());
        }
    }

    private String program(String name) {
        return programs.resolve(name + (PostgresBinaries.system().equals("windows") ? ".exe" : ""))
                .toString();
    }

    private static String lastLine(String output) {
        return output.lines().filter(line -> !line.isBlank()).reduce("", (before, line) -> line.strip());
    }
}
