package org.unionhome.server.login;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** The account has to wait before its password is looked at again. */
public class TooManyAttempts extends AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("too many failed log-ins");
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    public long seconds() {
        return seconds;
    }
}
