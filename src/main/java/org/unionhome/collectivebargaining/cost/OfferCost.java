package org.unionhome.collectivebargaining.cost;

import java.math.BigDecimal;
import java.util.List;

/**
 * What an offer costs.
 *
 * @param lowestWage the lowest monthly wage that anybody would have
 * @param beside what is paid more each year beside the wage
 * @param budget the wages of the year that the company may pay
 */
public record OfferCost(
        List<GroupCost> groups, GroupCost total, BigDecimal lowestWage, BigDecimal beside, BigDecimal budget) {

    /** The wages of this year: what is paid anyway, and the rise from its month on. */
    public BigDecimal wagesThisYear() {
        return total.monthlyBefore().multiply(BigDecimal.valueOf(12)).add(total.thisYear());
    }

    /** What is left of the budget; less than zero when the offer goes beyond it. Money beside the wage is no way around it. */
    public BigDecimal leftOfBudget() {
        return budget.subtract(wagesThisYear()).subtract(beside);
    }

    public boolean overBudget() {
        return leftOfBudget().signum() < 0;
    }
}
