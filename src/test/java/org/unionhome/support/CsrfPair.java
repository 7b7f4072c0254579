package org.unionhome.support;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.unionhome.server.login.CsrfTokens;

/**
 * Sends cookie and header of the CSRF token as our pages do. Spring Security's own helper would replace the token repository of
 * the one context for good, and real browsers could no longer log in afterwards.
 */
public final class CsrfPair {

    private static final String TOKEN = "5e1f0c52-8d8a-4c5f-9e53-000000000001";

    private CsrfPair() {}

    public static RequestPostProcessor csrf() {
        return request -> {
            Cookie[] before = request.getCookies() == null ? new Cookie[0] : request.getCookies();
            request.setCookies(Stream.concat(Arrays.stream(before), Stream.of(new Cookie(CsrfTokens.COOKIE, TOKEN)))
                    .toArray(Cookie[]::new));
            request.addHeader("X-CSRF-TOKEN", TOKEN);
            return request;
        };
    }
}
