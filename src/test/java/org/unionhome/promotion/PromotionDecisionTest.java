package org.unionhome.promotion;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.support.DecisionExamples;

/** Each row of the route, as the examples say. */
class PromotionDecisionTest {

    private final DecisionExamples examples = new DecisionExamples("promotion", "route");

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return examples.hold();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAnExample() {
        return examples.showEveryRule();
    }
}
