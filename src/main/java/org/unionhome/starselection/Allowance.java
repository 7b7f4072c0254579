package org.unionhome.starselection;

import java.math.BigDecimal;
import org.springframework.data.relational.core.mapping.Table;

/** What a star gets each month, and for how many months. */
@Table("star_selection_allowance")
public record Allowance(String nomination, int level, BigDecimal monthlyCny, int months) {

    public BigDecimal sum() {
        return monthlyCny.multiply(BigDecimal.valueOf(months));
    }
}
