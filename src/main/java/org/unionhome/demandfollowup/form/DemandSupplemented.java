package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the raiser adds. */
public record DemandSupplemented(
        @NotBlank @Size(min = 2, max = 1000) String text) {}
