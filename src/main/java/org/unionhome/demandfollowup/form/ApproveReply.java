package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the head of the unit puts their name to a reply. */
public record ApproveReply(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        APPROVED,
        RETURNED
    }
}
