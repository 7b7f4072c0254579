package org.unionhome.server.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/**
 * Why a log-in was refused. The reason travels in the address, since there is no session yet: {@code ?error}, {@code ?wait=20},
 * {@code ?expired}. Wrong name and wrong password read the same, so that nobody learns which names exist.
 */
@Component
public class LoginProblems implements AuthenticationFailureHandler {

    private static final int LONGEST_WAIT = 60;

    private final MessageSource texts;

    LoginProblems(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String why = reason instanceof TooManyAttempts tooMany ? "wait=" + tooMany.seconds() : "error";
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }

    /** The sentence for the log-in page, in the language of the request; empty on a first visit. */
    public Optional<String> sentence(HttpServletRequest request) {
        if (request.getParameter("wait") != null) {
            return Optional.of(text("login.refusal.wait", seconds(request.getParameter("wait"))));
        }
        if (request.getParameter("error") != null) {
            return Optional.of(text("login.refusal.wrong"));
        }
        return request.getParameter("expired") == null ? Optional.empty() : Optional.of(text("login.refusal.expired"));
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    private static int seconds(String typed) {
        return typed.matches("[0-9]{1,2}") ? Math.min(Integer.parseInt(typed), LONGEST_WAIT) : LONGEST_WAIT;
    }
}
