package org.unionhome.starnomination.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the nominee steps back. */
public record NominationWithdrawn(
        @NotBlank @Size(min = 2, max = 200) String comment) {}
