package org.unionhome.contractperformance;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.support.DecisionExamples;

/** What follows from the findings of both sides, row by row. */
class FindingTableTest {

    private final DecisionExamples examples = new DecisionExamples("contract-performance", "finding");

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return examples.hold();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAnExample() {
        return examples.showEveryRule();
    }
}
