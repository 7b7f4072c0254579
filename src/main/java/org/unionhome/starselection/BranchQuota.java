package org.unionhome.starselection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The places of one branch and how it came to them: {@code headcount × seats ÷ heads} is its exact share, {@code base} that
 * rounded down, {@code remainder} what was cut off. {@code seats} and {@code heads} are those of all branches that were
 * not given the one place that each has at least.
 */
@Table("star_selection_quota")
public record BranchQuota(
        String branchCode,
        int headcount,
        int seats,
        int heads,
        BigDecimal exactShare,
        int base,
        BigDecimal remainder,
        int quota) {

    private static final int SHOWN = 4;

    static BranchQuota of(Headcount branch, long seats, long heads, int quota) {
        long product = seats * branch.headcount();
        return new BranchQuota(
                branch.branchCode(),
                branch.headcount(),
                Math.toIntExact(seats),
                Math.toIntExact(heads),
                shown(product, heads),
                Math.toIntExact(product / heads),
                shown(product % heads, heads),
                quota);
    }

    private static BigDecimal shown(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), SHOWN, RoundingMode.HALF_UP);
    }

    /** It got its place because each branch has one, not by its share. */
    public boolean byMinimum() {
        return base == 0;
    }
}
