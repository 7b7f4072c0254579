package org.unionhome.server.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * What somebody gets who is not logged in: a page becomes the log-in page; a fragment of htmx makes the whole page go there; any
 * other call gets 401 without a challenge, because a challenge would open the browser's own dialogue.
 */
public final class LoginEntry implements AuthenticationEntryPoint {

    private static final String LOGIN = "/login";

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String login = request.getContextPath() + LOGIN;
        if (Requests.wantsPage(request)) {
            response.sendRedirect(login);
            return;
        }
        if (Requests.isFragment(request)) {
            response.setHeader("HX-Redirect", login + "?expired");
        }
        response.sendError(HttpStatus.UNAUTHORIZED.value());
    }
}
