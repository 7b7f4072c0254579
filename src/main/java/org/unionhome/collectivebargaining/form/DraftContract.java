package org.unionhome.collectivebargaining.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Name and term of what the agreed clauses become. All else that is to bind is a clause on the table. */
public record DraftContract(
        @NotBlank @Size(min = 4, max = 80) String title,
        @NotNull LocalDate startsOn,
        LocalDate endsOn) {}
