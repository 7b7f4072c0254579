package org.unionhome.promotion.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What discipline inspection says. {@code reason} is what the candidate is told. */
public record GiveIntegrityOpinion(
        @NotBlank @Size(min = 2, max = 2000) String opinion,
        @NotNull Outcome outcome,
        @Size(max = 500) String reason) {
    /** What may be answered. */
    public enum Outcome {
        CLEAR,
        OBJECTION
    }
}
