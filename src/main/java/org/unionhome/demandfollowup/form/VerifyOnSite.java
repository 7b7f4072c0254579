package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What was found on site. */
public record VerifyOnSite(
        @NotNull Outcome outcome,
        @NotBlank @Size(min = 2, max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        CONFIRMED,
        PARTLY,
        NOT_DONE
    }
}
