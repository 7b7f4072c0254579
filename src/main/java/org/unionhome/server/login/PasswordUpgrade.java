package org.unionhome.server.login;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.stereotype.Component;

/** Stores a hash made with today's algorithm when somebody logs in whose hash was made with an older one. */
@Component
class PasswordUpgrade implements UserDetailsPasswordService {

    private final JdbcClient db;
    private final Accounts accounts;

    PasswordUpgrade(JdbcClient db, Accounts accounts) {
        this.db = db;
        this.accounts = accounts;
    }

    @Override
    public UserDetails updatePassword(UserDetails user, String newHash) {
        db.sql("update person set password_hash = :hash where id = :id and password_hash = :before")
                .param("hash", newHash)
                .param("id", user.getUsername())
                .param("before", user.getPassword())
                .update();
        return accounts.load(user.getUsername());
    }
}
