package org.unionhome.bargainingdispute.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the authority found out; both sides read it. */
public record Investigate(
        @NotBlank @Size(min = 2, max = 4000) String findings) {}
