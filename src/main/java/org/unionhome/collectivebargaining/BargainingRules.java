package org.unionhome.collectivebargaining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.RuleSet;
import org.unionhome.workflow.Decisions;

/** Asks the decision tables by which procedure it is bargained and whether the offer may be refused, with the numbers of the law. */
@Component
class BargainingRules {

    private static final int PRECISE = 6;

    private final Decisions decisions;
    private final LawBook law;

    BargainingRules(Decisions decisions, LawBook law) {
        this.decisions = decisions;
        this.law = law;
    }

    Procedure procedure(RuleSet set, Grounds grounds) {
        Map<String, Object> found = decisions.one(
                "collective-bargaining.procedure",
                Map.of(
                        "threeProcedures", number(set, "threeProcedures").signum() != 0,
                        "emergency", grounds.emergency().name(),
                        "signsContract", grounds.contractWanted(),
                        "reducesRights", grounds.reducesRights()));
        return Procedure.valueOf((String) found.get("procedure"));
    }

    /** The rule that forbids a refusal, by the last word of its key; empty when it may be refused with good reason. */
    Optional<String> noRefusal(RuleSet set, Grounds grounds) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("layoffsLimit", number(set, "noRefusalLayoffs"));
        inputs.put("layoffs", grounds.layoffs());
        inputs.put("shareLimit", number(set, "noRefusalLayoffShare"));
        inputs.put("layoffShare", share(grounds));
        inputs.put("stoppageRuled", number(set, "noRefusalStoppage").signum() != 0);
        inputs.put("stoppage", grounds.emergency().unrest());
        inputs.put("hazardRuled", number(set, "noRefusalHazard").signum() != 0);
        inputs.put("hazard", grounds.emergency() == Emergency.HAZARD);
        Map<String, Object> found = decisions.one("collective-bargaining.refusal", inputs);
        return Optional.of((String) found.get("rule")).filter(rule -> !rule.isEmpty());
    }

    /** The law's own sentence for a rule that forbids a refusal. */
    Rule quote(RuleSet set, String name) {
        return law.find(set, name).orElseThrow();
    }

    /** Cut, not rounded: 9.99999 percent are not ten. */
    private static BigDecimal share(Grounds grounds) {
        return grounds.headcount() == null
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(grounds.layoffs())
                        .divide(BigDecimal.valueOf(grounds.headcount()), PRECISE, RoundingMode.DOWN);
    }

    /** Zero where the law has no such rule. */
    private BigDecimal number(RuleSet set, String name) {
        return law.find(set, name).map(Rule::value).orElse(BigDecimal.ZERO);
    }
}
