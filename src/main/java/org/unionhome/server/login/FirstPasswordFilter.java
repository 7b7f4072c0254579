package org.unionhome.server.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Somebody whose password was given to them sees only the page that changes it, by whatever path they come. */
public final class FirstPasswordFilter extends OncePerRequestFilter {

    private static final String PAGE = "/password";
    private static final List<String> STILL_OPEN =
            List.of(PAGE, "/logout", "/login", "/error", "/assets/", "/favicon", "/actuator/health", "/language");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getServletPath();
        return STILL_OPEN.stream().anyMatch(open -> open.endsWith("/") ? path.startsWith(open) : path.equals(open))
                || path.startsWith("/favicon.");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        boolean mustChange =
                person != null && person.getPrincipal() instanceof Account account && account.mustChangePassword();
        if (!mustChange) {
            chain.doFilter(request, response);
        } else if (Requests.wantsPage(request)) {
            response.sendRedirect(request.getContextPath() + PAGE);
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
