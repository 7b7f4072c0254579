package org.unionhome.bargainingdispute.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** How coordination ended: with a protocol, or with the reason why there is none. */
public record Coordinate(
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
