package org.unionhome.petition.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The answer to a suggestion. */
public record StudySuggestion(
        @NotBlank @Size(min = 5, max = 2000) String reply) {}
