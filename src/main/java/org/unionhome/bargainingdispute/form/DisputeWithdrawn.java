package org.unionhome.bargainingdispute.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the dispute is not pursued; both sides are told. */
public record DisputeWithdrawn(
        @NotBlank @Size(min = 2, max = 500) String comment) {}
