package org.unionhome.collectivebargaining.cost;

import java.math.BigDecimal;
import java.util.List;

/**
 * What offers are reckoned with.
 *
 * @param insuranceFactor what the employer pays into social insurance for each yuan of wage, such as 0.30
 * @param startMonth the month from which new wages are paid, 1 to 12
 * @param budget the wages of the whole year that the company may pay, without insurance
 */
public record Payroll(List<Band> bands, BigDecimal insuranceFactor, int startMonth, BigDecimal budget) {

    public Payroll {
        bands = List.copyOf(bands);
    }

    public Payroll from(int month) {
        return new Payroll(bands, insuranceFactor, month, budget);
    }
}
