package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the yearly review found. */
public record ReviewHardship(
        @NotNull Outcome outcome,
        @NotBlank @Size(min = 2, max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        CONTINUE,
        EXIT
    }
}
