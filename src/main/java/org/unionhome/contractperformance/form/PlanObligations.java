package org.unionhome.contractperformance.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** What each promise obliges to, or why it obliges to nothing. */
public record PlanObligations(
        @Size(max = 200) List<@Valid Planned> obligations,
        @Size(max = 200) List<@Valid Without> without) {

    /** One obligation; {@code owner} is a role, where needed with its unit. */
    public record Planned(
            @NotBlank @Size(max = 10) String clause,
            @NotBlank @Size(min = 2, max = 500) String text,
            @NotBlank @Size(max = 80) String owner,
            @NotNull LocalDate dueOn,
            @NotBlank @Size(min = 2, max = 200) String wanted) {}

    /** A clause that nothing is to be done for. */
    public record Without(
            @NotBlank @Size(max = 10) String clause,
            @NotBlank @Size(min = 2, max = 200) String reason) {}

    public PlanObligations {
        obligations = obligations == null ? List.of() : obligations;
        without = without == null ? List.of() : without;
    }
}
