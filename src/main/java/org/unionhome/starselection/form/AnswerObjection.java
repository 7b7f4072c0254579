package org.unionhome.starselection.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer to an objection. {@code objection} is the one that was read, so that none is answered by mistake. */
public record AnswerObjection(
        @NotBlank @Size(max = 20) String objection,
        @NotNull Outcome outcome,
        @NotBlank @Size(min = 2, max = 500) String answer) {
    /** What may be answered. */
    public enum Outcome {
        UPHELD,
        REJECTED
    }
}
