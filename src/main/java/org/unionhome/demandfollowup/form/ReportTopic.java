package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What bargaining made of a topic. */
public record ReportTopic(
        @NotNull Outcome outcome,
        @NotBlank @Size(min = 5, max = 2000) String report) {
    /** What may be answered. */
    public enum Outcome {
        AGREED,
        NOT_AGREED
    }
}
