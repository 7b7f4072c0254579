package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What the agreed clauses become, with name, term and what else is laid down. */
public record DraftContract(
        @NotBlank @Size(min = 4, max = 80) String title,
        @NotNull LocalDate startsOn,
        LocalDate endsOn,
        @Size(max = 4000) String provisions) {}
