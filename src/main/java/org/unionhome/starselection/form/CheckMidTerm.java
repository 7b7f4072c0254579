package org.unionhome.starselection.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;

/** A score for each star after half of the term. */
public record CheckMidTerm(
        @NotNull @Size(max = 1000) List<@Valid Row> rows,
        @Size(max = 500) String comment) {
    /** One star's score. */
    public record Row(
            @Size(max = 200) String star,

            @NotNull @Digits(integer = 3, fraction = 2) @DecimalMin("0") @DecimalMax("100")
            BigDecimal score,

            @Size(max = 500) String remark) {}
}
