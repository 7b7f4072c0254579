package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the branch chair concludes. */
public record CheckRequest(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        PASSED,
        RETURNED,
        REJECTED
    }
}
