package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the chairman decides about a demand that was re-opened too often. */
public record DecideByChairman(
        @NotNull Outcome outcome,
        @Size(max = 40) String ownerUnit,
        @NotBlank @Size(min = 2, max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        INSTRUCTED,
        REASSIGNED,
        EXPLAINED
    }
}
