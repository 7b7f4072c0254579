package org.unionhome.petition.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the petition is withdrawn. */
public record PetitionWithdrawn(
        @NotBlank @Size(min = 2, max = 200) String comment) {}
