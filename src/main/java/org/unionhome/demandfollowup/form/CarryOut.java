package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What was done. */
public record CarryOut(
        @NotNull Outcome outcome,
        @Min(0) @Max(100) Integer percent,
        @NotBlank @Size(min = 2, max = 500) String text,
        UUID photoId) {
    /** What may be answered. */
    public enum Outcome {
        PROGRESS,
        DONE,
        PARTLY
    }
}
