package org.unionhome.starselection.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The plan of a cohort. */
public record CohortOpened(
        @NotNull @Min(1) @Max(999) Integer ordinal,
        @NotNull @Min(1990) @Max(2200) Integer year,
        @NotBlank @Size(min = 4, max = 60) String name,
        @NotNull @Min(1) @Max(1000) Integer quota,
        @NotNull @Min(1) @Max(60) Integer termMonths,
        @NotNull @Min(0) @Max(100) Integer skill,
        @NotNull @Min(0) @Max(100) Integer performance,
        @NotNull @Min(0) @Max(100) Integer safety,
        @NotNull @Min(0) @Max(100) Integer innovation,
        @NotNull @Min(0) @Max(100) Integer democratic,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 60) String> judges,
        @NotEmpty @Size(max = 30) List<@NotBlank @Size(max = 60) String> alternates) {}
