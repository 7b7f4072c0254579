package org.unionhome.collectivebargaining.table;

import java.time.LocalDate;
import org.unionhome.calendar.RuleSet;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.Kind;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.Topic;

/** What the table needs to know of its bargaining. */
record TableCase(
        String caseNumber,
        Kind kind,
        Purpose purpose,
        String previousContract,
        BargainingState state,
        int round,
        String ruleJurisdiction,
        LocalDate ruleDay,
        String offerTopics) {

    RuleSet ruleSet() {
        return new RuleSet(ruleJurisdiction, ruleDay);
    }

    /** Whether the offer named this topic; one that named none means all. */
    boolean about(Topic topic) {
        return offerTopics == null || offerTopics.isBlank() || offerTopics.contains(topic.name());
    }
}
