package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingPointsTest {

    private static final Map<String, BigDecimal> WORTH = Map.of(
            "EXCELLENT", new BigDecimal("100"),
            "GOOD", new BigDecimal("85"),
            "FAIR", new BigDecimal("60"),
            "POOR", BigDecimal.ZERO);

    @ParameterizedTest(name = "{0} excellent, {1} good, {2} fair, {3} poor, {4} abstain: {6} of {5}")
    @CsvSource({
        "13, 0, 0, 0,  0, 10, 10.00",
        " 0, 0, 0, 9,  4, 10,  0.00",
        " 1, 1, 1, 1,  0, 10,  6.13", // 245 ÷ 4 = 61.25 of a hundred
        " 2, 1, 0, 0, 10, 10,  9.50", // who abstains says nothing about anybody
        " 0, 0, 0, 0, 13, 10,  0.00",
        " 3, 3, 3, 0,  0, 20, 16.33",
    })
    void theMeanOfTheMarksIsAPartOfTheWeight(
            int excellent, int good, int fair, int poor, int abstain, int weight, BigDecimal points) {
        Map<String, Integer> counts =
                Map.of("EXCELLENT", excellent, "GOOD", good, "FAIR", fair, "POOR", poor, "ABSTAIN", abstain);

        assertThat(RatingPoints.of(counts, WORTH, weight)).isEqualByComparingTo(points);
    }
}
