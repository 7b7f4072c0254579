package org.unionhome.server.login;

import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsPasswordService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Checks name and password, by form and by HTTP Basic alike, at the pace that {@link LoginThrottle} allows. */
@Component
class ThrottledLogin implements AuthenticationProvider {

    /** Longer names and passwords than anybody has; hashing them would only cost time. */
    private static final int LONGEST_NAME = 64;

    private static final int LONGEST_PASSWORD = 200;

    private final DaoAuthenticationProvider passwords;
    private final LoginThrottle throttle;

    ThrottledLogin(
            Accounts accounts, PasswordEncoder encoder, UserDetailsPasswordService upgrades, LoginThrottle throttle) {
        this.passwords = new DaoAuthenticationProvider(accounts::load);
        this.passwords.setPasswordEncoder(encoder);
        this.passwords.setUserDetailsPasswordService(upgrades);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = shortened(attempt.getName(), LONGEST_NAME).toLowerCase(Locale.ROOT);
        String address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        Duration wait = throttle.begin(account, address);
        if (!wait.isZero()) {
            throw new TooManyAttempts(wait);
        }
        Authentication person = passwords.authenticate(bounded(attempt));
        throttle.succeeded(account, address);
        return person;
    }

    private static Authentication bounded(Authentication attempt) {
        UsernamePasswordAuthenticationToken bounded = UsernamePasswordAuthenticationToken.unauthenticated(
                shortened(attempt.getName(), LONGEST_NAME + 1),
                shortened(String.valueOf(attempt.getCredentials()), LONGEST_PASSWORD + 1));
        bounded.setDetails(attempt.getDetails());
        return bounded;
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
