package org.unionhome.promotion.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.promotion.Appraisal;

/** What the inspection found. {@code reason} is what the candidate is told. */
public record InspectCandidate(
        @NotNull Appraisal appraisal,
        @NotBlank @Size(min = 10, max = 4000) String report,
        @NotNull Outcome outcome,
        @Size(max = 500) String reason) {
    /** What may be answered. */
    public enum Outcome {
        SUITABLE,
        UNSUITABLE
    }
}
