package org.unionhome.petition.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why the handler needs more time. */
public record ExtensionRequested(
        @NotNull @Min(1) @Max(365) Integer days,
        @NotBlank @Size(min = 5, max = 500) String reason) {}
