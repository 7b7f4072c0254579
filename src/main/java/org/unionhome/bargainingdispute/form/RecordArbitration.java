package org.unionhome.bargainingdispute.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What arbitration or a court decided, or why the union does not go there. */
public record RecordArbitration(
        @NotNull Outcome outcome,
        LocalDate decidedOn,
        @Size(max = 60) String reference,
        @Size(max = 4000) String result,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        UPHELD,
        DISMISSED,
        NOT_SOUGHT
    }
}
