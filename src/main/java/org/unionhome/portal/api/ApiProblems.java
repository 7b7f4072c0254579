package org.unionhome.portal.api;

import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.unionhome.Refusal;
import org.unionhome.portal.RefusalStatus;

/** A refusal as a problem document (RFC 9457): the sentence, the key of the reason, and the fields that were wrong. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {

    private final MessageSource texts;

    ApiProblems(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler(Refusal.class)
    ProblemDetail refused(Refusal refusal) {
        HttpStatus status = RefusalStatus.of(refusal);
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, refusal.text(texts));
        problem.setProperty("reason", refusal.key());
        problem.setProperty("fields", refusal.fields());
        return problem;
    }
}
