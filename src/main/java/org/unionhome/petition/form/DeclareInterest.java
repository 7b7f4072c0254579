package org.unionhome.petition.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the handler has a direct interest. */
public record DeclareInterest(
        @NotNull Outcome outcome, @Size(max = 500) String reason) {
    /** What may be answered. */
    public enum Outcome {
        NONE,
        DIRECT
    }
}
