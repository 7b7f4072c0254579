package org.unionhome.starselection.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Under which document the allowances are paid. */
public record GrantAllowances(
        @NotBlank @Size(max = 60) String document,
        @Size(max = 500) String comment) {}
