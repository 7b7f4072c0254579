package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Who takes the vacant seat of the company: somebody of the company, or an outsider by name. */
public record FillCompanyVacancy(
        @NotNull Filling outcome,
        @Size(max = 64) String person,
        @Size(min = 2, max = 60) String outsider,
        @Size(min = 2, max = 100) String organisation,
        Boolean asChief,
        @Size(min = 2, max = 60) String mandate) {}
