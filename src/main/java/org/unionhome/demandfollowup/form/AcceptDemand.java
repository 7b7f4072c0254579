package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether a unit takes a demand on. */
public record AcceptDemand(
        @NotNull Outcome outcome,
        @Size(max = 40) String insteadUnit,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        ACCEPTED,
        SENT_BACK
    }
}
