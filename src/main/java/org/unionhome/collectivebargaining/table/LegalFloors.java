package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;

/** The limits that the law sets to clauses, as they hold for a bargaining. */
@Component
class LegalFloors {

    private static final String LAW = "collective-bargaining.law.";

    private final Rules rules;

    LegalFloors(Rules rules) {
        this.rules = rules;
    }

    Optional<Rule> rule(TableCase bargaining, String name) {
        return name == null ? Optional.empty() : rules.find(LAW + name, bargaining.ruleSet());
    }

    /** The clause with its floor in the clause's own measure: a share of the law is percent on the table. */
    NewClause limit(TableCase bargaining, NewClause clause) {
        BigDecimal amount = rule(bargaining, clause.floorRule())
                .map(rule -> rule.unit() == Rule.Unit.RATIO ? rule.value().movePointRight(2) : rule.value())
                .orElse(null);
        return clause.withFloor(amount);
    }
}
