package org.unionhome.collectivebargaining.table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.RuleSet;
import org.unionhome.calendar.Rules;

/** The limits that the law sets to clauses. */
@Component
class LegalFloors {

    private static final String LAW = "collective-bargaining.law.";

    private final Rules rules;
    private final Clock clock;

    LegalFloors(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** As it stands today: a case keeps its procedure, but not a minimum that has risen since (劳动合同法 55). */
    Optional<Rule> rule(TableCase bargaining, String name) {
        return rule(bargaining, name, LocalDate.now(clock));
    }

    private Optional<Rule> rule(TableCase bargaining, String name, LocalDate on) {
        return name == null ? Optional.empty() : rules.find(LAW + name, new RuleSet(bargaining.ruleJurisdiction(), on));
    }

    /** The clause with its floor of today. */
    Clause limited(TableCase bargaining, Clause clause) {
        return limited(bargaining, clause, LocalDate.now(clock));
    }

    /** The clause with its floor of a day, in the clause's own measure: a share of the law is percent on the table. */
    Clause limited(TableCase bargaining, Clause clause, LocalDate on) {
        return rule(bargaining, clause.floorRule(), on)
                .map(rule -> clause.withFloor(
                        rule.unit() == Rule.Unit.RATIO ? rule.value().movePointRight(2) : rule.value()))
                .orElse(clause);
    }
}
