package org.unionhome.bargainingdispute.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the authority takes the dispute on. */
public record AcceptDispute(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        ACCEPTED,
        NOT_ACCEPTED
    }
}
