package org.unionhome.collectivebargaining.cost;

import java.math.BigDecimal;

/**
 * What an offer means for one group's monthly wage: first so many percent, then so many yuan, then no wage below the floor.
 * Nothing is zero, never null.
 */
public record Terms(BigDecimal percent, BigDecimal amount, BigDecimal floor) {

    public static final Terms NONE = new Terms(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    public static Terms percent(BigDecimal percent) {
        return NONE.plusPercent(percent);
    }

    public Terms plusPercent(BigDecimal more) {
        return new Terms(percent.add(more), amount, floor);
    }

    public Terms plusAmount(BigDecimal more) {
        return new Terms(percent, amount.add(more), floor);
    }

    public Terms atLeast(BigDecimal wage) {
        return new Terms(percent, amount, floor.max(wage));
    }
}
