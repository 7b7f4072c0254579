package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.collectivebargaining.Emergency;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.Purpose;

/** What is to be bargained about, by whose law, and what has happened. */
public record BargainingOpened(
        @NotNull Kind kind,
        @NotNull Purpose purpose,
        @Size(max = 30) String previousContract,
        @NotBlank @Size(max = 20) String jurisdiction,
        Boolean contractWanted,
        Boolean reducesRights,
        @NotNull Emergency emergency,
        @Min(0) @Max(999_999) Integer layoffs,
        @Min(1) @Max(999_999) Integer headcount,
        Boolean surveyWanted) {}
