package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** How finance recovered the sum. */
public record RecoverBenefit(
        @NotBlank @Pattern(regexp = "[A-Za-z0-9-]{4,60}") String recoveryReference,
        @Size(max = 500) String comment) {}
