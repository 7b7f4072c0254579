package org.unionhome.bargainingdispute.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the authority needs longer; both sides are told. */
public record ExtensionGranted(
        @NotBlank @Size(min = 2, max = 500) String comment) {}
