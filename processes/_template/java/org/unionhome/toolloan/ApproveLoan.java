package org.unionhome.toolloan;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the branch chair decides. */
public record ApproveLoan(@NotNull Outcome outcome, @Size(max = 200) String comment) {

    public enum Outcome {
        GRANTED,
        REFUSED
    }
}
