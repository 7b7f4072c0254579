package org.unionhome.server.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;

/** Tells what kind of answer a request can use. */
public final class Requests {

    private Requests() {}

    /** A browser that opens a page, to which a redirect can be sent and whose address is worth remembering. */
    public static boolean wantsPage(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "GET".equals(request.getMethod())
                && accept != null
                && accept.contains("text/html")
                && !isFragment(request);
    }

    /** A part of a page, fetched by htmx. */
    public static boolean isFragment(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }

    public static boolean hasBasicCredentials(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ");
    }
}
