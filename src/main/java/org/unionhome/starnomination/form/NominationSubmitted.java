package org.unionhome.starnomination.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.unionhome.starnomination.Achievement;
import org.unionhome.starnomination.NominationKind;

/** Who is nominated for which cohort, and for what. */
public record NominationSubmitted(
        @NotBlank @Size(max = 20) String cohort,
        @NotNull NominationKind kind,
        @Pattern(regexp = "[a-zA-Z0-9]{1,64}") String nomineeId,
        @NotBlank @Size(min = 20, max = 500) String summary,
        @Size(max = 20) List<@Valid Achievement> achievements,
        @Size(max = 20) List<@NotBlank @Size(max = 64) String> kin,
        @NotNull @AssertTrue Boolean honest) {}
