package org.unionhome.promotion.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How the probation ended. */
public record ReviewProbation(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        CONFIRMED,
        EXTENDED,
        RETURNED
    }
}
