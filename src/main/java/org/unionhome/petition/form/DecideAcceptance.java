package org.unionhome.petition.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.petition.Kind;

/** Whether the union accepts the petition, told in writing. */
public record DecideAcceptance(
        @NotNull Outcome outcome,
        Kind newKind,
        @Size(max = 500) String accusedText,
        @Size(max = 2000) String noticeText,
        @Size(max = 500) String whereInstead) {
    /** What may be answered. */
    public enum Outcome {
        ACCEPTED,
        REFERRED,
        NOT_ACCEPTED,
        WRONG_ADDRESSEE,
        RECLASSIFIED
    }
}
