package org.unionhome.starnomination.form;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/**
 * One judge's sheet. Neither the remark nor the reason is called a comment: they stand with the sheet, where the person nominated
 * does not read them, and not in the ledger.
 */
public record ScoreNomination(
        @NotNull Outcome outcome,

        @Digits(integer = 3, fraction = 1) @DecimalMin("0") @DecimalMax("100")
        BigDecimal skill,

        @Digits(integer = 3, fraction = 1) @DecimalMin("0") @DecimalMax("100")
        BigDecimal performance,

        @Digits(integer = 3, fraction = 1) @DecimalMin("0") @DecimalMax("100")
        BigDecimal safety,

        @Digits(integer = 3, fraction = 1) @DecimalMin("0") @DecimalMax("100")
        BigDecimal innovation,

        @Size(max = 500) String remark,
        @Size(max = 200) String recusalReason) {
    /** What a judge may do. */
    public enum Outcome {
        SCORED,
        RECUSED
    }

    /** Whether every part has its points. */
    public boolean complete() {
        return skill != null && performance != null && safety != null && innovation != null;
    }
}
