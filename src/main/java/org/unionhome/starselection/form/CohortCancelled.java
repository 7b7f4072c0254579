package org.unionhome.starselection.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a cohort is called off. */
public record CohortCancelled(
        @NotBlank @Size(min = 2, max = 500) String comment) {}
