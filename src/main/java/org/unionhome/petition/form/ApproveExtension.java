package org.unionhome.petition.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the term is made longer. */
public record ApproveExtension(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        APPROVED,
        REFUSED
    }
}
