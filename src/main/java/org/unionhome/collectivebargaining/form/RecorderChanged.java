package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who keeps the minutes from now on, and why no longer whoever did. */
public record RecorderChanged(
        @NotBlank @Size(max = 64) String recorder,
        @NotBlank @Size(min = 2, max = 500) String comment) {}
