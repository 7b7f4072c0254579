package org.unionhome.promotion.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a manager of the route says; for a committee with the numbers of its vote. */
public record ApprovePromotion(
        @NotNull Outcome outcome,
        @Min(1) @Max(999) Integer due,
        @Min(0) @Max(999) Integer present,
        @Min(0) @Max(999) Integer yes,
        @Size(max = 500) String comment) {
    /** What may be answered. */
    public enum Outcome {
        APPROVED,
        RETURNED,
        REJECTED
    }
}
