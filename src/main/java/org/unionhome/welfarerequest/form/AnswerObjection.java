package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the union officer answers to an objection. */
public record AnswerObjection(
        @NotNull Outcome outcome,
        @NotBlank @Size(min = 2, max = 1000) String answer,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        UPHELD,
        REJECTED
    }
}
