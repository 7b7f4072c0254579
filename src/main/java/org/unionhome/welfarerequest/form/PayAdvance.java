package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.unionhome.welfarerequest.Payment;

/** How finance paid before the notice. */
public record PayAdvance(
        @NotBlank @Pattern(regexp = "[a-zA-Z]{1,40}") String fund,
        @NotNull Payment.Method method,
        @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{4,60}") String reference,
        @Size(max = 500) String comment) {}
