package org.unionhome.demandfollowup.form;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.unionhome.demandfollowup.exchange.Grade;

/** What a unit wants to reply. */
public record DraftReply(
        @NotNull Grade grade,
        @NotBlank @Size(min = 5, max = 2000) String reply,
        LocalDate plannedOn,
        @Digits(integer = 10, fraction = 2) @DecimalMin("0") BigDecimal budgetCny) {}
