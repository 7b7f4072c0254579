package org.unionhome.collectivebargaining.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Who speaks for the company. */
public record NameCompanyRepresentatives(
        @NotBlank @Size(max = 64) String chief,
        @Size(min = 2, max = 60) String mandate,
        @Size(max = 30) List<@NotBlank @Size(max = 64) String> members,
        @Size(max = 10) List<@Valid Outsider> outsiders) {}
