package org.unionhome.workflow.tasklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationProvider;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Tells the web apps who is logged in: whom Spring Security says. Groups are not handed over, because the web apps would use them
 * once and read them from the identity provider afterwards; so they are read from there at once.
 */
public final class LoggedInPerson implements AuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        if (user == null || user instanceof AnonymousAuthenticationToken || !user.isAuthenticated()) {
            return AuthenticationResult.unsuccessful();
        }
        // A user whom the engine does not know would end in a NullPointerException of the web app's filter.
        boolean known = engine.getIdentityService()
                        .createUserQuery()
                        .userId(user.getName())
                        .count()
                == 1;
        return known
                ? AuthenticationResult.successful(user.getName())
                : AuthenticationResult.unsuccessful(user.getName());
    }

    @Override
    public void augmentResponseByAuthenticationChallenge(HttpServletResponse response, ProcessEngine engine) {
        // The log-in page is Spring Security's business; a challenge here would make browsers ask with their own
        // dialogue.
    }
}
