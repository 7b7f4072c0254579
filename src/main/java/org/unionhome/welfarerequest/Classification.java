package org.unionhome.welfarerequest;

import java.math.BigDecimal;

/** The class that the rules gave, why, and how much is still possible this year. */
public record Classification(
        BigDecimal netPerCapitaCny,
        BigDecimal dibaoCny,
        HardshipClass hardshipClass,
        String classReason,
        BigDecimal ceilingCny) {

    /** Classes of hardship; MARGINAL is a near miss on the watch list. */
    public enum HardshipClass {
        DEEP,
        RELATIVE,
        ACCIDENTAL,
        MARGINAL,
        NOT_ELIGIBLE
    }
}
