package org.unionhome.welfarerequest;

import java.math.BigDecimal;

/** What the applicant declares about costs and property; money is CNY a month. */
public record Household(
        BigDecimal medicalCostCny,
        BigDecimal schoolCostCny,
        BigDecimal disabilityCostCny,
        Integer homes,
        Integer cars,
        Boolean ownsShop,
        Boolean suddenEvent,
        BigDecimal residualCostCny) {

    /** Of somebody who asks for a gift, for which the household does not matter. */
    static final Household NOT_ASKED =
            new Household(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0, 0, false, false, BigDecimal.ZERO);

    public BigDecimal rigidCosts() {
        return medicalCostCny.add(schoolCostCny).add(disabilityCostCny);
    }
}
