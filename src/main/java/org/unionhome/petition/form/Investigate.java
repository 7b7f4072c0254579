package org.unionhome.petition.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the handler found. */
public record Investigate(
        @NotNull Outcome outcome,
        @NotBlank @Size(min = 5, max = 2000) String finding,
        @Size(max = 2000) String agreement) {
    /** What may be answered. */
    public enum Outcome {
        FOUND,
        MEDIATED
    }
}
