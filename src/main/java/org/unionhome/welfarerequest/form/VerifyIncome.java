package org.unionhome.welfarerequest.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** What the union officer verified. */
public record VerifyIncome(
        @NotNull @Min(1) @Max(30) Integer familySize,

        @NotNull @Digits(integer = 7, fraction = 2) @DecimalMin("0") @DecimalMax("1000000")
        BigDecimal monthlyIncomeCny,

        @NotNull @Digits(integer = 7, fraction = 2) @DecimalMin("0") @DecimalMax("1000000")
        BigDecimal rigidCostsCny,

        @NotNull @Min(0) @Max(20) Integer homes,
        @Min(0) @Max(20) Integer cars,

        @Digits(integer = 8, fraction = 2) @DecimalMin("0") @DecimalMax("10000000")
        BigDecimal residualCostCny,

        Boolean ownsShop,
        Boolean suddenEvent,
        @NotBlank @Size(max = 200) String evidence,
        @Size(max = 500) String comment) {}
