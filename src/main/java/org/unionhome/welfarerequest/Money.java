package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import org.unionhome.Refusal;

/** Amounts are CNY with two decimals, never rounded silently. */
final class Money {

    private static final BigDecimal MOST = new BigDecimal("1000000");

    private Money() {}

    /** @throws Refusal unless it is more than nothing, at most a million, and whole fen */
    static BigDecimal positive(BigDecimal amount) {
        if (amount == null) {
            throw new Refusal("welfare-request.refusal.amountNeeded");
        }
        boolean wholeFen = amount.stripTrailingZeros().scale() <= 2;
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0 || !wholeFen) {
            throw new Refusal("welfare-request.refusal.amount");
        }
        return amount.setScale(2);
    }

    static BigDecimal orZero(BigDecimal amount) {
        return amount == null ? BigDecimal.ZERO.setScale(2) : amount;
    }

    /** As people read it. */
    static String text(BigDecimal amount) {
        return amount.setScale(2).toPlainString();
    }
}
