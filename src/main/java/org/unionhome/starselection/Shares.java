package org.unionhome.starselection;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Of those chosen, how many are at the front at least and how many are managers at most, as parts of one. */
record Shares(BigDecimal frontline, BigDecimal managers) {

    int frontlineNeeded(int chosen) {
        return frontline
                .multiply(BigDecimal.valueOf(chosen))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
    }

    int managersAllowed(int chosen) {
        return managers.multiply(BigDecimal.valueOf(chosen))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }
}
