package org.unionhome.promotion.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the promotion goes no further. */
public record PromotionWithdrawn(
        @NotBlank @Size(min = 2, max = 200) String comment) {}
