package org.unionhome.starnomination.form;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom the union chair names when the alternates are used up. */
public record AppointJudge(
        @NotNull @Pattern(regexp = "[a-zA-Z0-9]{1,64}") String judgeId,
        @Size(max = 500) String comment) {}
