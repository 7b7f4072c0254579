package org.unionhome.collectivebargaining;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.support.DecisionExamples;

/** Each row of the tables that decide the procedure and whether an offer may be refused, as the examples say. */
class BargainingDecisionTest {

    private final DecisionExamples examples =
            new DecisionExamples("collective-bargaining", "procedure", "refusal", "filing-limit");

    @TestFactory
    Stream<DynamicTest> everyExampleHolds() {
        return examples.hold();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAnExample() {
        return examples.showEveryRule();
    }
}
