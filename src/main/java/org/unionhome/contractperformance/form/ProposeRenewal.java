package org.unionhome.contractperformance.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the contract is to be renewed. */
public record ProposeRenewal(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        PROPOSED,
        NOT_RENEWED
    }
}
