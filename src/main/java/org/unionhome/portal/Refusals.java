package org.unionhome.portal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.unionhome.Refusal;

/** A refusal that no page deals with by itself becomes an error page that says the reason. */
@ControllerAdvice(annotations = Controller.class)
@Order(0)
class Refusals {

    /** Where {@link ProblemPages} finds the sentence. */
    static final String SENTENCE = Refusals.class.getName() + ".sentence";

    private final PageWords words;

    Refusals(PageWords words) {
        this.words = words;
    }

    @ExceptionHandler(Refusal.class)
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        HttpStatus status = RefusalStatus.of(refusal);
        if (status != HttpStatus.NOT_FOUND) {
            request.setAttribute(SENTENCE, words.say(refusal));
        }
        response.sendError(status.value());
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    void tooLarge(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.removeAttribute(RequestDispatcher.ERROR_EXCEPTION);
        response.sendError(HttpStatus.PAYLOAD_TOO_LARGE.value());
    }
}
