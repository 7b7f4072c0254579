package org.unionhome.promotion.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the union vouches for its star. */
public record GiveStarReference(
        @NotBlank @Size(min = 10, max = 1000) String reference) {}
