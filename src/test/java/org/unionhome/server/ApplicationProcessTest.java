package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.unionhome.UnionHome;

/** The product in a virtual machine of its own, as a person starts and stops it. */
@Timeout(120)
class ApplicationProcessTest {

    private static final Pattern ADDRESS = Pattern.compile("http://localhost:(\\d+)/");

    private final Path folder = TestFolders.fresh();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
        TestFolders.delete(folder);
    }

    @Test
    void onSigtermEverythingStopsWithinFiveSecondsTheDatabaseLastEvenWithAVisitorWhoNeverFinishes() throws Exception {
        Process application = start("--server.port=0");
        int port = portOf(application);
        assertThat(health(port)).isEqualTo(200);

        try (Socket visitor = new Socket("localhost", port)) {
            beginRequest(visitor);
            application.destroy();

            assertThat(application.waitFor(5, TimeUnit.SECONDS))
                    .as("stopped in 5 s")
                    .isTrue();
        }
        assertThat(application.exitValue()).as("ended in order, by the signal").isEqualTo(143);
        assertThat(folder.resolve("postgres.log")).content().endsWith("database system is shut down\n");
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void aStartThatIsStillGoingOnAlsoStopsWithinFiveSecondsAndLeavesNoDatabaseRunning() throws Exception {
        Process application = start("--server.port=0");
        readUntil(application, Pattern.compile("Updating the tables"));
        application.destroy();

        assertThat(application.waitFor(5, TimeUnit.SECONDS))
                .as("stopped in 5 s")
                .isTrue();
        assertThat(folder.resolve("postgres.log")).content().endsWith("database system is shut down\n");
    }

    @Test
    void aTakenPortEndsTheStartWithOneSentenceAndExitCodeOne() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            Process refused = start("--server.port=" + other.getLocalPort());

            String output = new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(refused.waitFor()).isEqualTo(1);
            assertThat(output)
                    .contains("端口 " + other.getLocalPort(), "SERVER_PORT")
                    .doesNotContain("\tat ");
            assertThat(folder).doesNotExist();
        }
    }

    private Process start(String... arguments) throws IOException {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String product = String.join(
                File.pathSeparator,
                Stream.of(classPath.split(File.pathSeparator))
                        .filter(entry -> !entry.endsWith("test-classes"))
                        .toList());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                product,
                UnionHome.class.getName(),
                "--unionhome.data-dir=" + folder,
                "--unionhome.database.durable=false",
                "--unionhome.database.binaries-dir=target/postgres-binaries",
                "--unionhome.demo-history=false"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        started.add(process);
        return process;
    }

    private static int portOf(Process application) throws IOException {
        return Integer.parseInt(readUntil(application, ADDRESS).group(1));
    }

    /** Reads what the application prints until it prints this. */
    private static Matcher readUntil(Process application, Pattern awaited) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        StringBuilder all = new StringBuilder();
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            all.append(line).append('\n');
            Matcher found = awaited.matcher(line);
            if (found.find()) {
                return found;
            }
        }
        throw new AssertionError("The application ended without printing " + awaited + ":\n" + all);
    }

    /** A request whose body never comes; the answer 100 says that the server is at work on it. */
    private static void beginRequest(Socket visitor) throws IOException {
        String head = "POST /login HTTP/1.1\r\nHost: localhost\r\nExpect: 100-continue\r\n"
                + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 3\r\n\r\n";
        visitor.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        BufferedReader answer =
                new BufferedReader(new InputStreamReader(visitor.getInputStream(), StandardCharsets.US_ASCII));
        assertThat(answer.readLine()).startsWith("HTTP/1.1 100");
    }

    private static int health(int port) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/actuator/health");
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
