package org.unionhome.collectivebargaining;

import java.math.BigDecimal;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.RuleSet;
import org.unionhome.calendar.Rules;

/** The law of a case: the numbers {@code collective-bargaining.law.*} of the rule set that it began with. */
@Component
public class LawBook {

    private static final String LAW = "collective-bargaining.law.";

    private final Rules rules;

    LawBook(Rules rules) {
        this.rules = rules;
    }

    /** @param name the last word of the key, such as {@code reply} */
    public Rule require(CollectiveBargaining bargaining, String name) {
        return rules.require(LAW + name, bargaining.ruleSet());
    }

    /** Empty where neither the jurisdiction nor the national law has such a rule. */
    public Optional<Rule> find(CollectiveBargaining bargaining, String name) {
        return find(bargaining.ruleSet(), name);
    }

    Optional<Rule> find(RuleSet set, String name) {
        return rules.find(LAW + name, set);
    }

    public int number(CollectiveBargaining bargaining, String name) {
        return require(bargaining, name).value().intValueExact();
    }

    /** Whether the jurisdiction knows a rule that is either there or not. */
    boolean has(CollectiveBargaining bargaining, String name) {
        return find(bargaining, name).filter(rule -> rule.value().signum() != 0).isPresent();
    }

    /** The rule, or its twin for wage bargaining where that is what it is and the law has one. */
    public String nameFor(CollectiveBargaining bargaining, String name) {
        String twin = name + "Wage";
        return bargaining.kind().wage() && find(bargaining, twin).isPresent() ? twin : name;
    }

    /** Name of the rule that says how long the other side has to answer the offer. */
    String replyRule(CollectiveBargaining bargaining) {
        return bargaining.procedure() == Procedure.EMERGENCY ? "replyEmergency" : nameFor(bargaining, "reply");
    }

    /** The law's parameter that gives the term of a step; empty where the union's own term holds. */
    Optional<String> termOf(CollectiveBargaining bargaining, String step) {
        return switch (step) {
            case "replyOffer" -> Optional.of(key(replyRule(bargaining)));
            case "fillStaffVacancy", "fillCompanyVacancy" -> Optional.of(key("vacancy"));
            default -> Optional.empty();
        };
    }

    /** The parameter's key. */
    public static String key(String name) {
        return LAW + name;
    }

    Composition composition(CollectiveBargaining bargaining) {
        return Composition.of(
                bargaining.offer().seats(),
                value(bargaining, "representativesAtLeast"),
                value(bargaining, "outsidersPart"),
                value(bargaining, "outsidersOf"));
    }

    private BigDecimal value(CollectiveBargaining bargaining, String name) {
        return require(bargaining, name).value();
    }
}
