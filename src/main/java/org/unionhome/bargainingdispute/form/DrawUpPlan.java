package org.unionhome.bargainingdispute.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the authority proposes to both sides. */
public record DrawUpPlan(
        @NotBlank @Size(min = 2, max = 4000) String plan) {}
