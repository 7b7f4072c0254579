package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What the welfare committee concludes. */
public record AssessRequest(
        @NotNull Outcome outcome,

        @Digits(integer = 7, fraction = 2) @DecimalMin("0.01") @DecimalMax("1000000")
        BigDecimal proposedCny,

        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        RECOMMENDED,
        RETURNED,
        NOT_RECOMMENDED
    }
}
