package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the second visitor stands by the record. */
public record ConfirmVisit(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        CONFIRMED,
        DISPUTED
    }
}
