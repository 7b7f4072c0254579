package org.unionhome.starselection.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the Party committee decided, and by how many votes. */
public record DecideByPartyCommittee(
        @NotNull @Min(1) @Max(200) Integer due,
        @NotNull @Min(0) @Max(200) Integer present,
        @NotNull @Min(0) @Max(200) Integer yes,
        @NotNull Outcome outcome,
        @Size(max = 500) String comment) {
    /** What may be decided. */
    public enum Outcome {
        APPROVED,
        NOT_APPROVED
    }
}
