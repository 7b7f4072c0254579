package org.unionhome.contractperformance.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the company takes the plan on. */
public record ConfirmObligations(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        CONFIRMED,
        RETURNED
    }
}
