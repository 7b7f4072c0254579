package org.unionhome.starnomination;

import java.math.BigDecimal;
import org.unionhome.starnomination.exchange.Weights;

/** What one judge gives for each part of the panel's score. */
record Points(BigDecimal skill, BigDecimal performance, BigDecimal safety, BigDecimal innovation) {

    /** No part is above what the cohort gives for it at most, none below zero. */
    boolean fit(Weights most) {
        return within(skill, most.skill())
                && within(performance, most.performance())
                && within(safety, most.safety())
                && within(innovation, most.innovation());
    }

    private static boolean within(BigDecimal points, int most) {
        return points.signum() >= 0 && points.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
