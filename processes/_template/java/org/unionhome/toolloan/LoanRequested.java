package org.unionhome.toolloan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a member fills in to borrow a tool. */
public record LoanRequested(@NotBlank @Size(max = 60) String tool, @NotNull @Min(1) @Max(30) Integer days, @Size(max = 200) String comment) {}
