package org.unionhome.starselection;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** Turns what delegates marked into points: the mean of the marks, abstentions not counted, as a part of the weight. */
final class RatingPoints {

    private static final int SCALE = 2;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private RatingPoints() {}

    /**
     * @param counts how often each choice was marked
     * @param worth what each choice is worth, of 100; a choice that is missing here is an abstention
     */
    static BigDecimal of(Map<String, Integer> counts, Map<String, BigDecimal> worth, int weight) {
        BigDecimal sum = BigDecimal.ZERO;
        int marks = 0;
        for (Map.Entry<String, BigDecimal> choice : worth.entrySet()) {
            int count = counts.getOrDefault(choice.getKey(), 0);
            marks += count;
            sum = sum.add(choice.getValue().multiply(BigDecimal.valueOf(count)));
        }
        if (marks == 0) {
            return BigDecimal.ZERO.setScale(SCALE);
        }
        return sum.multiply(BigDecimal.valueOf(weight))
                .divide(ALL.multiply(BigDecimal.valueOf(marks)), SCALE, RoundingMode.HALF_UP);
    }
}
