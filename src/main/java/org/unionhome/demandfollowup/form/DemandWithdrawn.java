package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a demand is taken back. */
public record DemandWithdrawn(
        @NotBlank @Size(min = 2, max = 200) String comment) {}
