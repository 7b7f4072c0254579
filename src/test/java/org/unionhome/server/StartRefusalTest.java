package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.io.support.SpringFactoriesLoader;

class StartRefusalTest {

    private static final Pattern THROWN = Pattern.compile("new StartRefusal\\(\\s*\"(\\w+)\"");

    @Test
    void aRefusalDeepInTheContextBecomesAChineseAndAnEnglishSentence() {
        Exception failure = new BeanCreationException("x", new StartRefusal("dataFolderTaken", "/srv/data"));

        String description = analyze(failure).getDescription();

        assertThat(description.lines())
                .hasSize(2)
                .satisfiesExactly(
                        chinese -> assertThat(chinese).contains("/srv/data", "UNIONHOME_DATA_DIR", "请"),
                        english -> assertThat(english).contains("/srv/data", "in use by another running Union Home"));
    }

    @Test
    void everyRefusalInTheCodeHasASentenceInBothLanguages() throws IOException {
        List<String> thrown = new ArrayList<>(List.of("databaseTooOld", "databaseTooNew"));
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/org/unionhome/server"))) {
            for (Path source : (Iterable<Path>) sources.filter(Files::isRegularFile)::iterator) {
                Matcher matcher = THROWN.matcher(Files.readString(source));
                while (matcher.find()) {
                    thrown.add(matcher.group(1));
                }
            }
        }
        TreeSet<String> written = new TreeSet<>();
        ResourceBundle.getBundle("messages.server", Locale.ROOT).keySet().stream()
                .filter(key -> key.startsWith("server.refusal."))
                .forEach(key -> written.add(key.substring("server.refusal.".length())));

        assertThat(written).isEqualTo(new TreeSet<>(thrown));
        assertThat(written)
                .allSatisfy(reason -> assertThat(
                                ServerTexts.text(Locale.ENGLISH, "server.refusal." + reason, "A", "B", "C"))
                        .isNotEqualTo(ServerTexts.text(Locale.ROOT, "server.refusal." + reason, "A", "B", "C"))
                        .doesNotContain("{")
                        .matches("\\p{ASCII}+"));
    }

    @Test
    void aTakenPortIsFoundBeforeAnythingElseStarts() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            int port = other.getLocalPort();

            assertThatThrownBy(() -> new PortCheck().check(null, port))
                    .isInstanceOf(StartRefusal.class)
                    .satisfies(refusal -> assertThat(
                                    analyze((StartRefusal) refusal).getDescription())
                            .contains("端口 " + port, "SERVER_PORT"));
        }
    }

    @Test
    void aPortTakenInTheLastMomentSaysTheSame() {
        assertThat(analyze(new PortInUseException(18080)).getDescription()).contains("端口 18080", "Port 18080");
    }

    @ParameterizedTest
    @CsvSource({"9, databaseTooOld", "13, databaseTooOld", "19, databaseTooNew"})
    void otherDatabaseVersionsAreRefused(int major, String reason) {
        assertThatThrownBy(() -> DatabaseCheck.checkVersion(major))
                .isInstanceOf(StartRefusal.class)
                .satisfies(
                        refusal -> assertThat(((StartRefusal) refusal).reason()).isEqualTo(reason))
                .satisfies(refusal -> assertThat(analyze((StartRefusal) refusal).getDescription())
                        .contains("PostgreSQL " + major, "14 to 18"));
    }

    @ParameterizedTest
    @CsvSource({"14", "15", "16", "17", "18"})
    void supportedDatabaseVersionsAreAccepted(int major) {
        DatabaseCheck.checkVersion(major);
    }

    @Test
    void theAddressInASentenceShowsNoPassword() {
        assertThat(DatabaseCheck.withoutSecrets("jdbc:postgresql://u:geheim@db:5432/x?user=u&password=geheim"))
                .isEqualTo("jdbc:postgresql://db:5432/x");
    }

    @Test
    void aPackageWithoutDatabaseProgramsAsksForADatabase() {
        assertThatThrownBy(() -> new PostgresBinaries("postgres-none.txz").require())
                .satisfies(refusal -> assertThat(analyze((StartRefusal) refusal).getDescription())
                        .contains("SPRING_DATASOURCE_URL"));
    }

    /** As Spring Boot asks: the first analyzer of spring.factories that has an answer. */
    private static FailureAnalysis analyze(Throwable failure) {
        return SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (type, name, cause) -> {})
                .stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(analysis -> analysis != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no analyzer for " + failure));
    }
}
