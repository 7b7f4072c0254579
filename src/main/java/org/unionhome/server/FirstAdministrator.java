package org.unionhome.server;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StringUtils;
import org.unionhome.people.DemoUnion;

/** A real union (not the demo) starts only if somebody can administer it; the first administrator is made from a given password. */
class FirstAdministrator implements InitializingBean {

    static final String ID = "admin";
    static final String ROLE = "systemAdministrator";
    static final int SHORTEST_PASSWORD = 12;

    private final JdbcClient database;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final PasswordEncoder passwords;
    private final String password;

    FirstAdministrator(
            JdbcClient database,
            TransactionOperations transaction,
            Clock clock,
            PasswordEncoder passwords,
            String password) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
        this.passwords = passwords;
        this.password = password;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> administrators = passwordHashes();
        if (administrators.stream().anyMatch(hash -> passwords.matches(DemoUnion.PASSWORD, hash))) {
            throw new StartRefusal("demoData");
        }
        if (administrators.isEmpty()) {
            checkGivenPassword();
            transaction.executeWithoutResult(status -> create());
        }
    }

    private void checkGivenPassword() {
        if (!StringUtils.hasText(password)) {
            throw new StartRefusal("noAdministrator", String.valueOf(SHORTEST_PASSWORD));
        }
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw new StartRefusal("administratorPasswordShort", String.valueOf(SHORTEST_PASSWORD));
        }
    }

    private List<String> passwordHashes() {
        return database.sql("""
                        select p.password_hash from role_grant g join person p on p.id = g.person_id
                        where g.role = :role and p.active and p.password_hash is not null
                          and g.valid_from <= :today and (g.valid_to is null or g.valid_to >= :today)""")
                .param("role", ROLE)
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list();
    }

    private void create() {
        String company = company();
        String hash = passwords.encode(password);
        database.sql("""
                        insert into person (id, name, unit_code, password_hash, must_change_password)
                        values (:id, '系统管理员', :unit, :hash, true)
                        on conflict (id) do update
                          set password_hash = excluded.password_hash, must_change_password = true, active = true
                        """)
                .param("id", ID)
                .param("unit", company)
                .param("hash", hash)
                .update();
        database.sql(
                        "insert into role_grant (person_id, role, unit_code, valid_from) values (:id, :role, :unit, :today)")
                .param("id", ID)
                .param("role", ROLE)
                .param("unit", company)
                .param("today", LocalDate.now(clock))
                .update();
    }

    private String company() {
        database.sql("""
                        insert into unit (code, parent_code, level, name, name_en)
                        select 'GX', null, 'COMPANY', '公司', 'Company'
                        where not exists (select 1 from unit where level = 'COMPANY')
                        """).update();
        return database.sql("select min(code) from unit where level = 'COMPANY'")
                .query(String.class)
                .single();
    }
}
