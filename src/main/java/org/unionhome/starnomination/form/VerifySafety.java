package org.unionhome.starnomination.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the safety department knows of accidents. */
public record VerifySafety(
        @NotNull Finding finding, @Size(max = 500) String comment) {
    /** What may be found. */
    public enum Finding {
        NONE,
        NOT_AT_FAULT,
        AT_FAULT
    }
}
