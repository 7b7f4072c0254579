package org.unionhome.petition.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.unionhome.petition.ReviewResult;

/** What the review came to. */
public record ReviewOpinion(
        @NotNull ReviewResult result,
        @NotBlank @Size(min = 10, max = 2000) String opinionTextNew) {}
