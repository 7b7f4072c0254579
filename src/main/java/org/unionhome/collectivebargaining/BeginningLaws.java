package org.unionhome.collectivebargaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.RuleSet;
import org.unionhome.calendar.RuleSets;

/**
 * Which laws a bargaining may begin under: the company's own and the national one, as they are in effect on its first day. Those of
 * other provinces are there to compare with.
 */
@Component
class BeginningLaws {

    private final RuleSets sets;
    private final String own;

    BeginningLaws(RuleSets sets, @Value("${unionhome.jurisdiction:CN-JS}") String own) {
        this.sets = sets;
        this.own = own;
    }

    /** Option list for a form, the national law first. */
    List<Map<String, String>> options(LocalDate on) {
        return Stream.of(RuleSet.NATIONAL, own)
                .distinct()
                .flatMap(code -> sets.find(new RuleSet(code, on)).stream())
                .map(law -> Map.of("value", law.jurisdiction(), "label", law.name()))
                .toList();
    }

    /** The company's own law where it is in effect already, else the national one. */
    String usual(LocalDate on) {
        return isInEffect(own, on) ? own : RuleSet.NATIONAL;
    }

    /** @throws Refusal when there is no such law in effect */
    RuleSet require(String jurisdiction, LocalDate on) {
        boolean ours = jurisdiction.equals(own) || jurisdiction.equals(RuleSet.NATIONAL);
        if (!ours || !isInEffect(jurisdiction, on)) {
            throw new Refusal("collective-bargaining.refusal.noSuchLaw");
        }
        return new RuleSet(jurisdiction, on);
    }

    /** The name of the law as its set tells it; the jurisdiction's code where it tells none. */
    String name(RuleSet set) {
        return sets.find(set).map(RuleSets.Known::name).orElse(set.jurisdiction());
    }

    private boolean isInEffect(String jurisdiction, LocalDate on) {
        return sets.find(new RuleSet(jurisdiction, on)).isPresent();
    }
}
