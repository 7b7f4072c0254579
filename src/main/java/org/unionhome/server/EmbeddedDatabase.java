package org.unionhome.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in the data folder, for whoever has not configured a database. It listens on the loopback address only, asks
 * for a password that only the owner of the folder can read, and registers no shutdown hook: it stops when the application
 * context destroys it, after everything that uses it.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final int ATTEMPTS = 3;

    private final DataFolder folder;
    private final PostgresCluster cluster;
    private final DatabasePassword password;
    private int port;

    private EmbeddedDatabase(DataFolder folder, PostgresCluster cluster) {
        this.folder = folder;
        this.cluster = cluster;
        this.password = new DatabasePassword(folder.passwordFile());
    }

    /** Takes the folder, makes the cluster if there is none, starts it and makes sure that role and database exist. */
    public static EmbeddedDatabase start(UnionHomeProperties properties) {
        return start(properties, PostgresAccount.ofThisMachine());
    }

    static EmbeddedDatabase start(UnionHomeProperties properties, PostgresAccount account) {
        PostgresBinaries binaries = new PostgresBinaries();
        binaries.require();
        DataFolder folder = DataFolder.take(properties.dataDir());
        try {
            Path parent = Optional.ofNullable(properties.database().binariesDir())
                    .orElse(folder.path().resolve("binaries"));
            Path programs = binaries.unpackTo(parent);
            boolean durable = properties.database().durable();
            EmbeddedDatabase database =
                    new EmbeddedDatabase(folder, new PostgresCluster(folder, programs, account, durable));
            database.start();
            return database;
        } catch (RuntimeException refused) {
            folder.close();
            throw refused;
        }
    }

    private void start() {
        password.createIfAbsent();
        if (cluster.isAbsent()) {
            tell("server.progress.creating");
            cluster.create();
        }
        cluster.checkVersion();
        OrphanedServer orphan = new OrphanedServer(folder.cluster());
        if (orphan.find().isPresent()) {
            tell("server.progress.orphan");
            cluster.stop();
        }
        orphan.removeStaleProcessId();
        tell("server.progress.starting");
        startOnFreePort();
        try {
            new DatabaseOwner(port, password.value()).createIfAbsent();
        } catch (RuntimeException e) {
            cluster.stop();
            throw e;
        }
    }

    /** Another program may take the port between the look and the start; then a second look finds another one. */
    private void startOnFreePort() {
        for (int attempt = 1; ; attempt++) {
            port = freePort();
            try {
                cluster.start(port);
                return;
            } catch (StartRefusal refusal) {
                if (attempt == ATTEMPTS) {
                    throw refusal;
                }
            }
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefusal("noFreePort", e);
        }
    }

    private static void tell(String key, Object... arguments) {
        log.info(ServerTexts.onOneLine(key, arguments));
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DatabaseOwner.NAME;
    }

    public String username() {
        return DatabaseOwner.NAME;
    }

    public String password() {
        return password.value();
    }

    /** The folder with everything that has to be kept. */
    public Path dataFolder() {
        return folder.path();
    }

    /** Frees the folder and leaves the server running, as a killed virtual machine does. */
    void abandon() {
        folder.close();
    }

    /** Stops the server and frees the folder. */
    @Override
    public void close() {
        if (!cluster.stop()) {
            tell("server.progress.notStopped", folder.log());
        }
        folder.close();
    }
}
