package org.unionhome.petition.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why somebody else is to handle it. */
public record HandlerReplaced(
        @NotBlank @Size(min = 2, max = 500) String comment, Boolean recuse) {}
