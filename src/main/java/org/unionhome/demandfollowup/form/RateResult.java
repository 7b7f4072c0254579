package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the raiser says of the result: 4 and 3 close, 2 reworks, 1 re-opens. */
public record RateResult(
        @NotNull @Min(1) @Max(4) Integer score,
        @Size(max = 500) String comment) {}
