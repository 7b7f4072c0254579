package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Exactly half said yes: which of the two rules is followed, and why. */
public record DecideAtHalf(
        @NotNull Outcome outcome,
        @NotBlank @Size(min = 2, max = 1000) String reason) {

    /** What may be decided. */
    public enum Outcome {
        PASSED,
        NOT_PASSED
    }
}
