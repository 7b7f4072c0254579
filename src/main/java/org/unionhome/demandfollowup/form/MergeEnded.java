package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a merged demand is to go its own way again. */
public record MergeEnded(@NotBlank @Size(min = 2, max = 200) String comment) {}
