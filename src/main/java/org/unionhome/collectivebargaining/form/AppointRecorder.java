package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who keeps the minutes, on nobody's side. */
public record AppointRecorder(@NotBlank @Size(max = 64) String recorder) {}
