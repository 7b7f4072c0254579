package org.unionhome.starnomination;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.workflow.Decisions;

/** Who may become a star: all reasons against it at once, so that nobody learns the second one a year later. */
@Component
class NominationEligibility {

    private final Decisions decisions;
    private final Rules rules;

    NominationEligibility(Decisions decisions, Rules rules) {
        this.decisions = decisions;
        this.rules = rules;
    }

    /** Words of the decision table; empty when nothing speaks against it. */
    List<String> against(Verification verified) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("companyLeader", verified.companyLeader());
        inputs.put("employment", verified.employment().name());
        inputs.put("accidentAtFault", verified.accidentAtFault());
        inputs.put("disciplineInForce", verified.disciplineInForce());
        inputs.put("appraisal", verified.appraisal().name());
        inputs.put("serviceMonths", verified.serviceMonths());
        inputs.put("serviceMonthsAtLeast", rules.value("star-nomination.serviceMonthsAtLeast"));
        return decisions.all("star-nomination.eligibility", inputs).stream()
                .map(row -> (String) row.get("reason"))
                .toList();
    }
}
