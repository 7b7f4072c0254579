package org.unionhome.server.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;
import org.unionhome.Refusal;

/** Changes one's own password: this session goes on under a new id, every other session of the person ends. */
@Service
public class Passwords {

    private static final int SHORTEST = 12;

    /** More bytes than these the hash would not look at. */
    private static final int MOST_BYTES = 72;

    private final JdbcClient db;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final SecurityContextRepository contexts;
    private final MessageSource texts;

    Passwords(
            JdbcClient db,
            Accounts accounts,
            PasswordEncoder encoder,
            LoginThrottle throttle,
            SecurityContextRepository contexts,
            MessageSource texts) {
        this.db = db;
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = throttle;
        this.contexts = contexts;
        this.texts = texts;
    }

    /** What was typed. The names are those of the fields in a {@link Refusal}. */
    public record Change(String current, String fresh, String repeat) {

        @Override
        public String toString() {
            return "Change[hidden]";
        }
    }

    /** @throws Refusal with the field's name and sentence when the current password is wrong or the new one will not do */
    public void change(String personId, Change change, HttpServletRequest request, HttpServletResponse response) {
        Account account = accounts.load(personId);
        checkCurrent(account, change.current(), request.getRemoteAddr());
        checkFresh(account, change);
        db.sql("update person set password_hash = :hash, must_change_password = false where id = :id")
                .param("hash", encoder.encode(change.fresh()))
                .param("id", personId)
                .update();
        logInAgain(personId, request, response);
    }

    private void checkCurrent(Account account, String current, String address) {
        Duration wait = throttle.begin(account.id(), address);
        if (!wait.isZero()) {
            throw refusal("current", "login.refusal.wait", new TooManyAttempts(wait).seconds());
        }
        if (!encoder.matches(current, account.passwordHash())) {
            throw refusal("current", "login.refusal.wrongCurrentPassword");
        }
        throttle.succeeded(account.id(), address);
    }

    private void checkFresh(Account account, Change change) {
        String fresh = change.fresh();
        if (fresh.codePointCount(0, fresh.length()) < SHORTEST) {
            throw refusal("fresh", "login.refusal.passwordTooShort", SHORTEST);
        }
        if (fresh.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw refusal("fresh", "login.refusal.passwordTooLong", MOST_BYTES);
        }
        if (fresh.equals(change.current())) {
            throw refusal("fresh", "login.refusal.samePassword");
        }
        if (fresh.toLowerCase(Locale.ROOT).contains(account.id().toLowerCase(Locale.ROOT))) {
            throw refusal("fresh", "login.refusal.passwordHoldsName");
        }
        if (!fresh.equals(change.repeat())) {
            throw refusal("repeat", "login.refusal.passwordsDiffer");
        }
    }

    private void logInAgain(String personId, HttpServletRequest request, HttpServletResponse response) {
        Account account = accounts.load(personId);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        request.changeSessionId();
        contexts.saveContext(context, request, response);
    }

    private Refusal refusal(String field, String key, Object... arguments) {
        String text = texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
        return new Refusal(Map.of(field, text), key, arguments);
    }
}
