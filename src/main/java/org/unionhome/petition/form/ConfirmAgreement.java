package org.unionhome.petition.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether the petitioner agrees to what was mediated. */
public record ConfirmAgreement(
        @NotNull Outcome outcome, @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        CONFIRMED,
        DECLINED
    }
}
