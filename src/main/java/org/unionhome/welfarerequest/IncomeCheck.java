package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;

/** What the union officer verified, and by which evidence; money is CNY a month. */
public record IncomeCheck(
        Instant checkedAt,
        Integer familySize,
        BigDecimal monthlyIncomeCny,
        BigDecimal rigidCostsCny,
        Integer verifiedHomes,
        Integer verifiedCars,
        Boolean verifiedShop,
        Boolean verifiedSudden,
        BigDecimal verifiedCostCny,
        String evidence) {

    /** (family income − rigid costs) / family size */
    public BigDecimal netPerCapita() {
        return monthlyIncomeCny.subtract(rigidCostsCny).divide(BigDecimal.valueOf(familySize), 2, RoundingMode.HALF_UP);
    }
}
