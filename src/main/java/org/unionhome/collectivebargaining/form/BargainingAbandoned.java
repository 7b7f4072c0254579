package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the offer is taken back. */
public record BargainingAbandoned(
        @NotBlank @Size(min = 2, max = 500) String comment) {}
