package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    private final Path folder = TestFolders.fresh();
    private final UnionHomeProperties properties = TestFolders.properties(folder);

    @AfterEach
    void delete() {
        TestFolders.delete(folder);
    }

    @Test
    void dataSurvivesAStopAndAStart() throws SQLException {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(properties)) {
            remember(first, "会费");
        }
        try (EmbeddedDatabase second = EmbeddedDatabase.start(properties)) {
            assertThat(remembered(second)).isEqualTo("会费");
        }
        assertThat(folder.resolve("postgres.log")).content().contains("database system is shut down");
    }

    @Test
    void dataSurvivesTheKillOfTheDatabase() throws Exception {
        // Durable, as every real start: without it the last commits before a kill are lost, by intention.
        UnionHomeProperties durable = new UnionHomeProperties(
                folder,
                new UnionHomeProperties.EmbeddedDatabaseSettings(
                        true, properties.database().binariesDir()));
        EmbeddedDatabase killed = EmbeddedDatabase.start(durable);
        remember(killed, "慰问");
        ProcessHandle server = server();
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
        killed.close();
        assertThat(folder.resolve("postgres/postmaster.pid")).exists();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(properties)) {
            assertThat(remembered(next)).isEqualTo("慰问");
        }
    }

    @Test
    void aDatabaseLeftRunningByAKilledUnionHomeIsStoppedFirst() throws Exception {
        EmbeddedDatabase first = EmbeddedDatabase.start(properties);
        remember(first, "帮扶");
        ProcessHandle orphan = server();
        // What kill -9 of the virtual machine does: the lock of the folder is gone, the server runs on.
        first.abandon();
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedDatabase next = EmbeddedDatabase.start(properties)) {
            assertThat(orphan.onExit()).succeedsWithin(10, TimeUnit.SECONDS);
            assertThat(server().pid()).isNotEqualTo(orphan.pid());
            assertThat(remembered(next)).isEqualTo("帮扶");
        }
    }

    @Test
    void theProcessNumberOfACrashedServerMayBelongToAnotherProgramByNow() throws Exception {
        EmbeddedDatabase.start(properties).close();
        String own = ProcessHandle.current().pid() + "\n"
                + folder.resolve("postgres").toAbsolutePath() + "\n";
        Files.writeString(folder.resolve("postgres/postmaster.pid"), own);

        try (EmbeddedDatabase next = EmbeddedDatabase.start(properties)) {
            remember(next, "仍可启动");
            assertThat(remembered(next)).isEqualTo("仍可启动");
        }
    }

    @Test
    void aSecondStartOnTheSameFolderIsRefusedAndHarmsNothing() throws SQLException {
        try (EmbeddedDatabase running = EmbeddedDatabase.start(properties)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(properties))
                    .isInstanceOf(StartRefusal.class)
                    .hasMessage("dataFolderTaken");
            remember(running, "照常");
            assertThat(remembered(running)).isEqualTo("照常");
        }
    }

    @Test
    void anInterruptedFirstStartBeginsAgain() throws Exception {
        Files.createDirectories(folder.resolve("postgres.unfinished"));
        Files.writeString(folder.resolve("postgres.unfinished/PG_VERSION"), "17");
        Files.createFile(folder.resolve("postgres.password"));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(properties)) {
            remember(database, "重来");
            assertThat(database.password()).hasSize(48);
        }
    }

    @Test
    void aFolderOfAnotherPostgresVersionIsRefused() throws IOException {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "15\n");

        assertThatThrownBy(() -> EmbeddedDatabase.start(properties)).hasMessage("dataFolderOtherVersion");
    }

    @Test
    void theApplicationIsNoSuperuserWorksInShanghaiTimeAndTheWayInNeedsThePassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(properties)) {
            assertThat(one(database, "select rolsuper from pg_roles where rolname = current_user"))
                    .isEqualTo("f");
            assertThat(one(database, "show timezone")).isEqualTo("Asia/Shanghai");
            assertThat(one(database, "select upper('é') || lower('ǅ')")).isEqualTo("Éǆ");
            assertThatThrownBy(() -> DriverManager.getConnection(database.jdbcUrl(), "unionhome", "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("postgres.password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void asRootWithoutUserNamespacesTheServerRunsAsNobodyAndTheFilesChangeHands() throws Exception {
        assumeTrue(System.getProperty("user.name").equals("root"), "only root can change to another account");
        Path outside = Files.createTempDirectory("union-home-test");
        Files.setPosixFilePermissions(outside, PosixFilePermissions.fromString("rwxr-xr-x"));
        UnionHomeProperties reachable = new UnionHomeProperties(
                outside.resolve("data"), new UnionHomeProperties.EmbeddedDatabaseSettings(false, null));
        try {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(reachable, PostgresAccount.inUserNamespace())) {
                remember(database, "换身份");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(reachable, PostgresAccount.asNobody())) {
                assertThat(remembered(database)).isEqualTo("换身份");
            }
            try (EmbeddedDatabase database = EmbeddedDatabase.start(reachable, PostgresAccount.inUserNamespace())) {
                assertThat(remembered(database)).isEqualTo("换身份");
            }
        } finally {
            TestFolders.delete(outside);
        }
    }

    private ProcessHandle server() {
        return new OrphanedServer(folder.toAbsolutePath().resolve("postgres"))
                .find()
                .orElseThrow();
    }

    private static void remember(EmbeddedDatabase database, String word) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute("create table remembered (word text)");
            statement.execute("insert into remembered values ('" + word + "')");
        }
    }

    private static String remembered(EmbeddedDatabase database) throws SQLException {
        return one(database, "select word from remembered");
    }

    private static String one(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            assertThat(answer.next()).isTrue();
            return answer.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.username(), database.password());
    }
}
