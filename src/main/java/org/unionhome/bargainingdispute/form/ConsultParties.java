package org.unionhome.bargainingdispute.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How the consultation of the two sides ended. */
public record ConsultParties(
        @NotNull Outcome outcome,
        LocalDate signedOn,
        @Size(max = 4000) String protocol,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        SETTLED,
        FAILED
    }
}
