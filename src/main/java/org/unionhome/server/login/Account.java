package org.unionhome.server.login;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person as Spring Security sees them. The name is the person's id. Authorities are {@code ROLE_<role>} for each role held by
 * themselves, and {@code ROLE_officer} for everybody who holds a role or stands in for somebody who does.
 */
public record Account(String id, String passwordHash, boolean active, boolean mustChangePassword, Set<String> roles)
        implements UserDetails {

    /** May enter the Tasklist. */
    public static final String OFFICER = "officer";

    public static final String ADMINISTRATOR = "systemAdministrator";

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String getUsername() {
        return id;
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public boolean isEnabled() {
        return active;
    }

    /** Leaves the hash out: a record's text may end in a log. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
