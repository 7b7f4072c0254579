package org.unionhome.collectivebargaining.cost;

import java.math.BigDecimal;

/**
 * What an offer costs for one group, or for both together ({@code ALL}).
 *
 * @param thisYear wages paid more from the start month to December
 * @param fullYear wages paid more in twelve months
 * @param thisYearInsured the same with the employer's insurance and what is paid beside the wage
 * @param risePercent of the monthly payroll
 */
public record GroupCost(
        PayGroup group,
        int headcount,
        BigDecimal monthlyBefore,
        BigDecimal monthlyAfter,
        BigDecimal thisYear,
        BigDecimal fullYear,
        BigDecimal thisYearInsured,
        BigDecimal fullYearInsured,
        BigDecimal risePercent) {

    GroupCost plus(GroupCost other) {
        return new GroupCost(
                PayGroup.ALL,
                headcount + other.headcount,
                monthlyBefore.add(other.monthlyBefore),
                monthlyAfter.add(other.monthlyAfter),
                thisYear.add(other.thisYear),
                fullYear.add(other.fullYear),
                thisYearInsured.add(other.thisYearInsured),
                fullYearInsured.add(other.fullYearInsured),
                null);
    }

    GroupCost withRise(BigDecimal rise) {
        return new GroupCost(
                PayGroup.ALL,
                headcount,
                monthlyBefore,
                monthlyAfter,
                thisYear,
                fullYear,
                thisYearInsured,
                fullYearInsured,
                rise);
    }
}
