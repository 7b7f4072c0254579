package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the raiser has asked for help. */
public record ApplyForWelfare(
        @NotNull Outcome outcome,
        @Size(max = 40) String linkedCase,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        APPLIED,
        DECLINED
    }
}
