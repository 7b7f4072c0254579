package org.unionhome.collectivebargaining.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.unionhome.collectivebargaining.cost.PayGroup;

/** The figures that both sides reckon with: no single person's pay, only how many of a group earn how much. */
public record SupplyData(
        @NotEmpty @Size(max = 30) List<@Valid PayBand> bands,

        @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
        BigDecimal insuranceFactor,

        @NotNull @Min(1) @Max(12) Integer startMonth,

        @NotNull @DecimalMin("0.01") @DecimalMax("100000000000") @Digits(integer = 12, fraction = 2)
        BigDecimal budget,

        @NotBlank @Size(min = 10, max = 4000) String situation) {
    /** So many people of a group with the same monthly wage. */
    public record PayBand(
            @NotNull PayGroup group,
            @NotNull @Min(1) @Max(999_999) Integer headcount,

            @NotNull @DecimalMin("0.01") @DecimalMax("1000000") @Digits(integer = 7, fraction = 2)
            BigDecimal monthlyWage) {}
}
