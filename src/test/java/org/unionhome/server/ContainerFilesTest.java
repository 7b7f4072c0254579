package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.jdbc.DataSourceProperties;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.Yaml;

/** No Docker engine runs in the build, so the files are read and held against what the application really does. */
class ContainerFilesTest {

    private static final Pattern DEFAULTED = Pattern.compile("\\$\\{\\w+:-([^}]*)\\}");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");
    private static final String PROGRAMS = "io.zonky.test.postgres";

    private final Map<String, Object> compose = read("docker-compose.yml");

    @Test
    void theDatabaseIsASupportedPostgresWithAVolumeAndAHealthCheck() {
        Map<String, Object> database = service("database");

        assertThat(database.get("image")).isEqualTo("postgres:17");
        assertThat(list(database.get("volumes"))).containsExactly("database:/var/lib/postgresql/data");
        assertThat(map(compose.get("volumes"))).containsKey("database");
        assertThat(list(map(database.get("healthcheck")).get("test")).get(1)).contains("pg_isready");
        assertThat(database).doesNotContainKey("ports");
    }

    @Test
    void theApplicationWaitsForAHealthyDatabaseAndIsItselfChecked() {
        Map<String, Object> app = service("app");

        assertThat(map(map(app.get("depends_on")).get("database"))).containsEntry("condition", "service_healthy");
        assertThat(list(map(app.get("healthcheck")).get("test")).toString()).contains("/actuator/health");
        assertThat(list(app.get("ports"))).containsExactly("${UNIONHOME_PORT:-8080}:8080");
    }

    @Test
    void everySecretComesFromTheEnvironmentAndIsAskedForWhenMissing() {
        Map<String, String> all = new TreeMap<>(environment("database"));
        all.putAll(environment("app"));

        assertThat(all.entrySet().stream().filter(entry -> entry.getKey().matches(".*(PASSWORD|SECRET).*")))
                .hasSize(4)
                .allSatisfy(entry -> assertThat(entry.getValue()).matches(REQUIRED));
    }

    @Test
    void everyVariableGivenToTheApplicationIsOneThatItReads() {
        Map<String, String> given = environment("app");
        given.replaceAll((name, value) -> REQUIRED.matcher(value).replaceAll("value-of-$1"));
        given.replaceAll((name, value) -> DEFAULTED.matcher(value).replaceAll("$1"));
        StandardEnvironment environment = as(given);
        DataSourceProperties dataSource = Binder.get(environment)
                .bind("spring.datasource", DataSourceProperties.class)
                .get();

        assertThat(given)
                .containsOnly(
                        Map.entry("SPRING_DATASOURCE_URL", dataSource.getUrl()),
                        Map.entry("SPRING_DATASOURCE_USERNAME", dataSource.getUsername()),
                        Map.entry("SPRING_DATASOURCE_PASSWORD", dataSource.getPassword()),
                        Map.entry("UNIONHOME_ADMIN_PASSWORD", environment.getProperty("unionhome.admin-password")),
                        Map.entry("UNIONHOME_SECRET_KEY", environment.getProperty("unionhome.secret-key")),
                        Map.entry("UNIONHOME_HTTPS", environment.getProperty("unionhome.https")));
        assertThat(NoDatabaseConfigured.in(environment)).isFalse();
        assertThat(DemoMode.in(environment)).isFalse();
    }

    @Test
    void bothSidesAgreeOnDatabaseUserAndPassword() {
        Map<String, String> database = environment("database");
        Map<String, String> app = environment("app");

        assertThat(app.get("SPRING_DATASOURCE_URL"))
                .isEqualTo("jdbc:postgresql://database:5432/" + database.get("POSTGRES_DB"));
        assertThat(app.get("SPRING_DATASOURCE_USERNAME")).isEqualTo(database.get("POSTGRES_USER"));
        assertThat(app.get("SPRING_DATASOURCE_PASSWORD")).isEqualTo(database.get("POSTGRES_PASSWORD"));
    }

    @Test
    void theVariablesNamedInTheSentencesAreRead() {
        StandardEnvironment environment =
                as(Map.of("UNIONHOME_DATA_DIR", "/srv/union", "UNIONHOME_DEMO", "false", "SERVER_PORT", "8181"));

        assertThat(Binder.get(environment)
                        .bind("unionhome", UnionHomeProperties.class)
                        .get()
                        .dataDir())
                .isEqualTo(Path.of("/srv/union"));
        assertThat(DemoMode.in(environment)).isFalse();
        assertThat(environment.getProperty("server.port")).isEqualTo("8181");
    }

    @Test
    void theImageRunsWithoutRootAndWithTheParametersOfTheNativeStart() throws IOException {
        String dockerfile = Files.readString(Path.of("Dockerfile"));
        String run = dockerfile.substring(dockerfile.lastIndexOf("FROM "));
        String pom = Files.readString(Path.of("pom.xml"));
        var arguments = Pattern.compile("<jvmArguments>(.*)</jvmArguments>").matcher(pom);
        assertThat(arguments.find()).isTrue();

        assertThat(run).startsWith("FROM eclipse-temurin:17-jre").contains("\nUSER unionhome\n", "\nHEALTHCHECK ");
        assertThat(run.indexOf("\nUSER "))
                .isGreaterThan(run.lastIndexOf("\nRUN "))
                .isLessThan(run.indexOf("ENTRYPOINT"));
        assertThat(run)
                .contains(Stream.of(arguments.group(1).split(" "))
                        .map(argument -> "\"" + argument + "\"")
                        .toList()
                        .toString()
                        .replaceAll("[\\[\\]]", ""));
    }

    @Test
    void theImageIsBuiltFromAPackageWithoutDatabasePrograms() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String profile = pom.substring(pom.indexOf("<id>container</id>"));

        assertThat(Files.readString(Path.of("Dockerfile"))).contains("mvn -B -ntp -Pcontainer ");
        assertThat(profile).contains("<excludeGroupIds>" + PROGRAMS + "</excludeGroupIds>");
        assertThat(pom.split("<groupId>" + PROGRAMS + "</groupId>")).hasSize(7);
    }

    private Map<String, Object> service(String name) {
        return map(map(compose.get("services")).get(name));
    }

    private Map<String, String> environment(String service) {
        Map<String, String> environment = new TreeMap<>();
        map(service(service).get("environment")).forEach((name, value) -> environment.put(name, value.toString()));
        return environment;
    }

    private static StandardEnvironment as(Map<String, String> variables) {
        StandardEnvironment environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .forEach(source -> environment.getPropertySources().remove(source.getName()));
        Map<String, Object> filled = new TreeMap<>(variables);
        environment.getPropertySources().addLast(new SystemEnvironmentPropertySource("systemEnvironment", filled));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }

    private static Map<String, Object> read(String file) {
        try {
            return map(new Yaml().load(Files.readString(Path.of(file))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<String> list(Object value) {
        return (List<String>) value;
    }
}
