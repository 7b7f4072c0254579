package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why nobody waits any longer for the raiser to ask for help; the raiser reads it. */
public record WelfareAdviceEnded(
        @NotBlank @Size(min = 2, max = 200) String comment) {}
