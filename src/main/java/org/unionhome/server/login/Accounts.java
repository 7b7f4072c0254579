package org.unionhome.server.login;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Groups;
import org.unionhome.people.People;

/** Reads accounts from the table of persons. Somebody without a password cannot log in. */
@Service
public class Accounts {

    private final JdbcClient db;
    private final People people;

    Accounts(JdbcClient db, People people) {
        this.db = db;
        this.people = people;
    }

    public Account load(String id) {
        return find(id).orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** The account as it is now; empty for unknown persons and for those who left or have no password. */
    Optional<Account> find(String id) {
        return db.sql("select id, password_hash, must_change_password from person"
                        + " where id = :id and active and password_hash is not null")
                .param("id", id)
                .query(Row.class)
                .optional()
                .map(row -> new Account(row.id(), row.passwordHash(), true, row.mustChangePassword(), roles(row.id())));
    }

    private Set<String> roles(String id) {
        Entitlements entitlements = people.entitlements(id);
        Set<String> roles = new HashSet<>();
        entitlements.groups().forEach(group -> roles.add(Groups.roleOf(group)));
        if (!entitlements.engineGroups().isEmpty()) {
            roles.add(Account.OFFICER);
        }
        return roles;
    }

    private record Row(String id, String passwordHash, boolean mustChangePassword) {}
}
