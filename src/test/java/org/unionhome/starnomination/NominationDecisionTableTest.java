package org.unionhome.starnomination;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.unionhome.support.DecisionExamples;

/** Who is eligible and how many stars the points give, row by row. */
class NominationDecisionTableTest {

    private final DecisionExamples examples = new DecisionExamples("star-nomination", "eligibility", "star-level");

    @TestFactory
    Stream<DynamicTest> everyExampleGivesWhatItSays() {
        return examples.hold();
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasAnExample() {
        return examples.showEveryRule();
    }
}
