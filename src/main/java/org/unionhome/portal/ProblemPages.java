package org.unionhome.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The error page: what happened, whose fault it is, and what to do next. */
@Component
class ProblemPages implements ErrorViewResolver {

    /** What the page says; {@code code} finds the log line of a fault of ours. */
    public record Problem(String title, String what, String next, String code) {}

    private static final Logger log = LoggerFactory.getLogger(ProblemPages.class);
    private static final long LARGEST_UPLOAD = 21L * 1024 * 1024;

    private final PageWords words;

    ProblemPages(PageWords words) {
        this.words = words;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        HttpStatus shown = tooLarge(request, status) ? HttpStatus.PAYLOAD_TOO_LARGE : status;
        return new ModelAndView("error", Map.of("problem", problem(shown, request)), shown);
    }

    /** Of a request that is too large the token cannot be read either, and it is refused before its size is. */
    private static boolean tooLarge(HttpServletRequest request, HttpStatus status) {
        String type = request.getContentType();
        boolean upload = type != null && type.startsWith("multipart/");
        return status == HttpStatus.FORBIDDEN && upload && request.getContentLengthLong() > LARGEST_UPLOAD;
    }

    private Problem problem(HttpStatus status, HttpServletRequest request) {
        String kind = switch (status) {
            case FORBIDDEN, UNAUTHORIZED -> "403";
            case PAYLOAD_TOO_LARGE -> "413";
            case CONFLICT, UNPROCESSABLE_ENTITY -> "409";
            default -> status.is5xxServerError() ? "500" : "404";
        };
        String code = "500".equals(kind) ? report() : null;
        String sentence = (String) request.getAttribute(Refusals.SENTENCE);
        return new Problem(
                words.say("portal.error." + kind + ".title"),
                sentence != null
                        ? sentence
                        : words.find("portal.error." + kind + ".what").orElse(""),
                words.say("portal.error." + kind + ".next"),
                code);
    }

    private static String report() {
        String code = UUID.randomUUID().toString().substring(0, 8);
        log.error("A page failed; the person was given report number {}", code);
        return code;
    }
}
