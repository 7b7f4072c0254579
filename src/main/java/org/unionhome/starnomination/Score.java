package org.unionhome.starnomination;

import java.math.BigDecimal;

/**
 * What the panel's sheets and the democratic rating come to. {@code mean} is the panel's part; {@code level} the stars that the
 * total gives; {@code outlier} that some judge was far from the others.
 */
record Score(
        BigDecimal mean,
        BigDecimal meanSkill,
        BigDecimal meanPerformance,
        BigDecimal total,
        Boolean outlier,
        Integer level) {}
