package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why one side alone asks the authority to coordinate (集体合同规定 49). */
public record CoordinationRequested(
        @NotBlank @Size(min = 2, max = 1000) String comment) {}
