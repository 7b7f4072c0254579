package org.unionhome.server.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Replaces the roles remembered at log-in by those of this moment. Who left, or whose password was changed elsewhere since, is
 * logged out.
 */
public final class CurrentAccountFilter extends OncePerRequestFilter {

    private final Accounts accounts;

    public CurrentAccountFilter(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication remembered = SecurityContextHolder.getContext().getAuthentication();
        if (remembered != null && remembered.getPrincipal() instanceof Account then) {
            refresh(request, remembered, then);
        }
        chain.doFilter(request, response);
    }

    private void refresh(HttpServletRequest request, Authentication remembered, Account then) {
        Optional<Account> now = accounts.find(then.id()).filter(account -> samePassword(account, then));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        if (now.isPresent()) {
            Account account = now.get();
            UsernamePasswordAuthenticationToken current =
                    UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities());
            current.setDetails(remembered.getDetails());
            context.setAuthentication(current);
        } else {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        SecurityContextHolder.setContext(context);
    }

    private static boolean samePassword(Account now, Account then) {
        return now.passwordHash().equals(then.passwordHash());
    }
}
