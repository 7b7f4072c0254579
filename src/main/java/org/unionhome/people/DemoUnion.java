package org.unionhome.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The invented union of the demo: a salt-field company with four branches and its head office, 120 persons, one account a role. */
@Component
public class DemoUnion {

    /** The password of every demo account; it exists only on the embedded database of demo mode. */
    public static final String PASSWORD = "gonghui2026";

    /** An account that the log-in page offers. */
    public record Account(String id, String name, String role) {}

    private final JdbcClient db;
    private final PasswordEncoder passwords;

    public DemoUnion(JdbcClient db, PasswordEncoder passwords) {
        this.db = db;
        this.passwords = passwords;
    }

    /** Loads units, persons and grants into a database that has no persons yet. */
    @Transactional
    public void load() throws IOException {
        if (db.sql("select exists (select 1 from person)").query(Boolean.class).single()) {
            return;
        }
        rows("units")
                .forEach(row -> db.sql(
                                "insert into unit (code, parent_code, level, name, name_en) values (:c0, nullif(:c1, ''), :c2, :c3, :c4)")
                        .params(named(row))
                        .update());
        String hash = passwords.encode(PASSWORD);
        rows("persons")
                .forEach(row -> db.sql(
                                "insert into person (id, name, unit_code, hired_on, born_on, password_hash,"
                                        + " must_change_password) values (:c0, :c1, :c2, cast(:c3 as date), cast(:c4 as date), :hash, false)")
                        .params(named(row))
                        .param("hash", hash)
                        .update());
        rows("grants")
                .forEach(row -> db.sql("insert into role_grant (person_id, role, unit_code, valid_from)"
                                + " values (:c0, :c1, :c2, :from)")
                        .params(named(row))
                        .param("from", LocalDate.of(2010, 1, 1))
                        .update());
    }

    /** One account for each role that somebody holds, and one plain member. */
    public List<Account> accounts() {
        return db.sql("""
                        select distinct on (r.ord, coalesce(g.role, 'member')) p.id, p.name, coalesce(g.role, 'member') as role
                        from person p left join role_grant g on g.person_id = p.id
                        cross join lateral (select case when g.role is null then 0 else 1 end as ord) r
                        where p.active order by r.ord, coalesce(g.role, 'member'), g.id, p.id <> 'linxiaohe', p.id""").query(Account.class).list();
    }

    private static java.util.Map<String, String> named(String[] row) {
        java.util.Map<String, String> named = new java.util.HashMap<>();
        for (int i = 0; i < row.length; i++) {
            named.put("c" + i, row[i]);
        }
        return named;
    }

    private static List<String[]> rows(String name) throws IOException {
        try (BufferedReader csv = new BufferedReader(new InputStreamReader(
                new ClassPathResource("demo/" + name + ".csv").getInputStream(), StandardCharsets.UTF_8))) {
            return csv.lines().skip(1).map(line -> line.split(",", -1)).toList();
        }
    }
}
