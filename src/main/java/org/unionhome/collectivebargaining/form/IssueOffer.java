package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The offer goes out, or back to whoever drafted it. */
public record IssueOffer(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        ISSUED,
        RETURNED
    }
}
