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

    public BigDecimal rigidCosts() {
        return medicalCostCny.add(schoolCostCny).add(disabilityCostCny);
    }
}
