package org.unionhome.starnomination;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Table;

/** Something that the nominee did, with what came of it and what shows it. */
@Table("star_nomination_achievement")
public record Achievement(
        @NotBlank @Size(min = 2, max = 100) String title,
        @NotNull LocalDate happenedOn,

        @Digits(integer = 9, fraction = 2) @DecimalMin("0") @DecimalMax("100000000")
        BigDecimal benefitCny,

        @Size(max = 100) String evidence) {}
