package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Who no longer speaks for the company, and why. */
public record CompanyVacancyArose(
        @NotBlank @Size(max = 20) String representative,
        @NotBlank @Size(min = 2, max = 500) String comment) {}
