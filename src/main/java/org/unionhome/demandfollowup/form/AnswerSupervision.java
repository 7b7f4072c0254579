package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the general manager orders. */
public record AnswerSupervision(
        @NotBlank @Size(min = 2, max = 500) String comment) {}
