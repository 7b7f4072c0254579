package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** How much longer it takes, and why; the raiser reads the reason. */
public record ExtensionRequested(
        @NotNull @Min(1) @Max(365) Integer days,
        @NotBlank @Size(min = 5, max = 500) String comment) {}
