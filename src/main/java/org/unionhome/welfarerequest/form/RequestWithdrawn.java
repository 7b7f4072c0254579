package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the request is withdrawn. */
public record RequestWithdrawn(
        @NotBlank @Size(min = 2, max = 200) String comment) {}
