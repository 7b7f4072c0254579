package org.unionhome.starnomination.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a star is taken back during its term. */
public record StarRevoked(
        @NotNull Reason reason,
        @NotBlank @Size(min = 2, max = 500) String comment) {
    /** Grounds on which an office may take it back. */
    public enum Reason {
        SANCTION,
        ACCIDENT,
        MID_TERM
    }
}
