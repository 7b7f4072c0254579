package org.unionhome.workflow.tasklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets only those calls through to the web apps' REST interface which {@link EnginePaths} lists, with bodies of a bounded size
 * and without expressions. Stands behind the log-in and before everything of the engine.
 */
final class EngineApiGuard extends OncePerRequestFilter {

    static final int LARGEST_BODY = 2 * 1024 * 1024;
    private static final String API = "/camunda/api/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final MessageSource texts;

    EngineApiGuard(MessageSource texts) {
        this.texts = texts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !path(request).startsWith(API);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!EnginePaths.isOpen(request.getMethod(), path(request), isAdministrator())) {
            refuse(request, response, HttpStatus.FORBIDDEN, "tasklist.refusal.closedPath");
            return;
        }
        byte[] body = request.getInputStream().readNBytes(LARGEST_BODY + 1);
        if (body.length > LARGEST_BODY) {
            refuse(request, response, HttpStatus.PAYLOAD_TOO_LARGE, "tasklist.refusal.tooLarge");
        } else if (body.length > 0 && !isJson(request)) {
            refuse(request, response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "tasklist.refusal.notJson");
        } else {
            checkKeys(request, response, chain, body);
        }
    }

    private void checkKeys(HttpServletRequest request, HttpServletResponse response, FilterChain chain, byte[] body)
            throws ServletException, IOException {
        boolean forbidden;
        try {
            forbidden = ForbiddenKeys.among(request.getParameterNames()) || ForbiddenKeys.in(body);
        } catch (IOException e) {
            refuse(request, response, HttpStatus.BAD_REQUEST, "tasklist.refusal.notJson");
            return;
        }
        if (forbidden) {
            refuse(request, response, HttpStatus.FORBIDDEN, "tasklist.refusal.expression");
        } else {
            chain.doFilter(new ReadBodyRequest(request, body), response);
        }
    }

    private static boolean isJson(HttpServletRequest request) {
        try {
            MediaType type = MediaType.parseMediaType(String.valueOf(request.getContentType()));
            return type.isCompatibleWith(MediaType.APPLICATION_JSON);
        } catch (InvalidMediaTypeException e) {
            return false;
        }
    }

    private static String path(HttpServletRequest request) {
        String inside = request.getPathInfo();
        return request.getServletPath() + (inside == null ? "" : inside);
    }

    private static boolean isAdministrator() {
        Authentication user = SecurityContextHolder.getContext().getAuthentication();
        return user != null
                && user.getAuthorities().stream().anyMatch(a -> "ROLE_systemAdministrator".equals(a.getAuthority()));
    }

    /** The shape is that of the engine's own errors, so that the Tasklist shows the sentence. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String key)
            throws IOException {
        boolean saysLanguage = request.getHeader("Accept-Language") != null;
        Locale locale = saysLanguage ? request.getLocale() : Locale.SIMPLIFIED_CHINESE;
        String text = texts.getMessage(key, null, locale);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(JSON.writeValueAsString(Map.of("type", "Refusal", "message", text)));
    }
}
