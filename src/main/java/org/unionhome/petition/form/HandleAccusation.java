package org.unionhome.petition.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What came of an accusation. */
public record HandleAccusation(
        @NotNull Outcome outcome,
        @Size(max = 500) String moreAccused,
        @Size(max = 2000) String reply) {
    /** What may be answered. */
    public enum Outcome {
        CONFIRMED,
        NOT_CONFIRMED,
        PASSED_ON,
        MORE_ACCUSED
    }
}
