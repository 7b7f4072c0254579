package org.unionhome.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.UnionClock;
import org.unionhome.people.DemoUnion;

/** A union on its own PostgreSQL: what is checked, and how its first administrator comes to be. */
class RealUnionTest {

    private static final String GOOD_PASSWORD = "十二个字符长的首个密码吧!";

    private static DatabaseOfTests database;
    private static final PasswordEncoder PASSWORDS = PasswordEncoderFactories.createDelegatingPasswordEncoder();
    private final UnionClock clock = new UnionClock();

    @BeforeAll
    static void start() {
        database = new DatabaseOfTests();
        database.migrate();
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    @BeforeEach
    void nobody() {
        database.client().sql("truncate role_grant, person, unit cascade").update();
    }

    @Test
    void withoutAdministratorAndPasswordTheStartIsRefused() {
        assertThatThrownBy(() -> administrator(null)).hasMessage("noAdministrator");
        assertThatThrownBy(() -> administrator("  ")).hasMessage("noAdministrator");
    }

    @Test
    void elevenCharactersAreTooShortTwelveAreEnough() {
        assertThatThrownBy(() -> administrator("12345678901")).hasMessage("administratorPasswordShort");
        assertThat(persons()).isZero();

        administrator("123456789012");
        assertThat(persons()).isEqualTo(1);
    }

    @Test
    void theFirstAdministratorLogsInOnceWithTheGivenPasswordAndMustChangeIt() {
        administrator(GOOD_PASSWORD);

        Map<String, Object> admin = database.client()
                .sql("select p.*, g.role, u.level from person p join role_grant g on g.person_id = p.id"
                        + " join unit u on u.code = p.unit_code where p.id = 'admin'")
                .query()
                .singleRow();
        assertThat(PASSWORDS.matches(GOOD_PASSWORD, (String) admin.get("password_hash")))
                .isTrue();
        assertThat(admin)
                .containsEntry("must_change_password", true)
                .containsEntry("role", "systemAdministrator")
                .containsEntry("level", "COMPANY");
    }

    @Test
    void laterStartsLeaveTheAdministratorAlone() {
        administrator(GOOD_PASSWORD);
        String before = hash();

        administrator("another-password-later");
        administrator(null);

        assertThat(hash()).isEqualTo(before);
        assertThat(persons()).isEqualTo(1);
    }

    @Test
    void whenTheLastAdministratorsTermIsOverAGivenPasswordOpensTheDoorAgain() {
        administrator(GOOD_PASSWORD);
        database.client().sql("update role_grant set valid_to = valid_from").update();
        clock.set(Instant.now().plus(Duration.ofDays(2)));

        assertThatThrownBy(() -> administrator(null)).hasMessage("noAdministrator");
        administrator("another-password-later");

        assertThat(PASSWORDS.matches("another-password-later", hash())).isTrue();
    }

    @Test
    void demoDataIsNoRealUnionBecauseItsPasswordsArePublic() {
        administrator(GOOD_PASSWORD);
        database.client()
                .sql("update person set password_hash = :hash")
                .param("hash", PASSWORDS.encode(DemoUnion.PASSWORD))
                .update();

        assertThatThrownBy(() -> administrator(GOOD_PASSWORD)).hasMessage("demoData");
    }

    @Test
    void theDemoIsOnlyForTheEmbeddedDatabaseAndCanBeSwitchedOff() {
        MockEnvironment nothingSet = new MockEnvironment();
        MockEnvironment ownDatabase = new MockEnvironment().withProperty("spring.datasource.url", database.url());

        assertThat(DemoMode.in(nothingSet)).isTrue();
        assertThat(DemoMode.in(nothingSet.withProperty("unionhome.demo", "false")))
                .isFalse();
        assertThat(DemoMode.in(ownDatabase)).isFalse();
        assertThat(DemoMode.in(ownDatabase.withProperty("unionhome.demo", "true")))
                .isFalse();
    }

    @Test
    void aReachableSupportedDatabaseInShanghaiTimePasses() {
        new DatabaseCheck(database.dataSource(), database.url()).run();
    }

    @Test
    void anUnreachableDatabaseIsNamedWithItsReason() {
        String nowhere = "jdbc:postgresql://127.0.0.1:1/unionhome";

        assertThatThrownBy(() -> new DatabaseCheck(database.dataSource(nowhere), nowhere).run())
                .hasMessage("databaseUnreachable")
                .satisfies(refusal -> assertThat(((StartRefusal) refusal).arguments()[1].toString())
                        .contains("refused"));
    }

    @Test
    void aSessionInAnotherZoneIsRefused() {
        var session = database.inAnotherZone();
        try {
            assertThatThrownBy(() -> new DatabaseCheck(session, database.url()).run())
                    .hasMessage("wrongTimeZone");
        } finally {
            session.destroy();
        }
    }

    private void administrator(String password) {
        var transactions = new TransactionTemplate(new JdbcTransactionManager(database.dataSource()));
        new FirstAdministrator(database.client(), transactions, clock, PASSWORDS, password).afterPropertiesSet();
    }

    private static int persons() {
        return database.client()
                .sql("select count(*) from person")
                .query(Integer.class)
                .single();
    }

    private static String hash() {
        return database.client()
                .sql("select password_hash from person where id = 'admin'")
                .query(String.class)
                .single();
    }
}
