package org.unionhome.petition;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.support.DecisionExamples;

/** Each row of {@code examples/*.csv} gives what it says, by the rule it names, and no rule of a table is left without a row. */
class PetitionDecisionTableTest {

    private final DecisionExamples examples = new DecisionExamples("petition", "route", "accusation-handler");

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return examples.hold();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAnExample() {
        return examples.showEveryRule();
    }
}
