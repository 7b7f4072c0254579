package org.unionhome.cases;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rule.Confidence;
import org.unionhome.calendar.Rule.Unit;
import org.unionhome.calendar.RuleSet;
import org.unionhome.calendar.Rules;

/**
 * Lets the union office add the law of a jurisdiction, without a developer: its name, its day of effect and the numbers that it
 * states. It may have begun in the past, as long as no case keeps the law that held until now. Each number is a line of the
 * ledger chain of {@link RuleRegister}.
 */
@Service
public class RuleSetRegister {

    private static final Set<Unit> LENGTHS = EnumSet.of(Unit.WORKING_DAYS, Unit.CALENDAR_DAYS, Unit.MONTHS);
    private static final Set<Unit> BROKEN = EnumSet.of(Unit.CNY, Unit.RATIO);
    private static final BigDecimal LARGEST = new BigDecimal("100000000");

    private final JdbcClient db;
    private final Rules rules;
    private final RuleSetsInUse inUse;
    private final Ledger ledger;

    RuleSetRegister(JdbcClient db, Rules rules, RuleSetsInUse inUse, Ledger ledger) {
        this.db = db;
        this.rules = rules;
        this.inUse = inUse;
        this.ledger = ledger;
    }

    /** A law as the office enters it. */
    public record NewSet(
            String jurisdiction,
            LocalDate effectiveFrom,
            String name,
            String law,
            String note,
            List<Value> values,
            String reason) {}

    /** A number of the law. @param article null where the number is not from the text of the law */
    public record Value(String key, BigDecimal value, Unit unit, String article, Confidence confidence) {}

    /** The units in which a parameter may be said: any length of time where it is one, otherwise its own. */
    public static Set<Unit> unitsOf(Rule rule) {
        return LENGTHS.contains(rule.unit()) ? LENGTHS : EnumSet.of(rule.unit());
    }

    /** @throws Refusal when something is missing or impossible, the day is taken, or a case keeps what would change */
    @Transactional
    public void add(NewSet set, String personId, String actingFor, String role) {
        requireWhole(set);
        inUse.requireFree(set.jurisdiction(), set.effectiveFrom());
        int added = db.sql("insert into rule_set (jurisdiction, effective_from, name, law, note)"
                        + " values (:jurisdiction, :from, :name, :law, :note) on conflict do nothing")
                .param("jurisdiction", set.jurisdiction())
                .param("from", set.effectiveFrom())
                .param("name", set.name().strip())
                .param("law", set.law().strip())
                .param("note", set.note())
                .update();
        if (added == 0) {
            throw new Refusal("cases.refusal.ruleSetTaken");
        }
        set.values().forEach(value -> add(set, value, personId, actingFor, role));
    }

    private static void requireWhole(NewSet set) {
        if (!set.jurisdiction().matches("CN(-[A-Z0-9]{1,12})?")) {
            throw new Refusal("cases.refusal.ruleSetJurisdiction");
        }
        if (isBlank(set.name()) || isBlank(set.law())) {
            throw new Refusal("cases.refusal.ruleSetName");
        }
        if (isBlank(set.reason())) {
            throw new Refusal("cases.refusal.reasonMissing");
        }
        if (set.values().isEmpty()) {
            throw new Refusal("cases.refusal.ruleSetEmpty");
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private void add(NewSet set, Value value, String personId, String actingFor, String role) {
        Rule pattern = pattern(value.key());
        requirePossible(value, pattern);
        String before = rules.find(value.key(), new RuleSet(set.jurisdiction(), set.effectiveFrom()))
                .map(rule -> rule.value() + " " + rule.unit())
                .orElse("-");
        insert(set, value, pattern);
        ledger.append(new Ledger.Entry(
                RuleRegister.CHAIN,
                value.key(),
                personId,
                actingFor,
                role,
                set.jurisdiction() + " " + set.effectiveFrom() + " " + before + " -> " + value.value() + " "
                        + value.unit(),
                set.reason()));
    }

    private void insert(NewSet set, Value value, Rule pattern) {
        int inserted = db.sql("""
                        insert into rule_parameter (key, jurisdiction, effective_from, value, unit, law, article, status,
                                                    escalate_to, confidence)
                        values (:key, :jurisdiction, :from, :value, :unit, :law, :article, :status, :escalate, :confidence)
                        on conflict do nothing""")
                .param("key", value.key())
                .param("jurisdiction", set.jurisdiction())
                .param("from", set.effectiveFrom())
                .param("value", value.value())
                .param("unit", value.unit().name())
                .param("law", set.law().strip())
                .param("article", value.article())
                .param("status", status(value).name())
                .param("escalate", pattern.escalateTo())
                .param("confidence", value.confidence().name())
                .update();
        if (inserted == 0) {
            throw new Refusal("cases.refusal.ruleDateTaken");
        }
    }

    private static Rule.Status status(Value value) {
        return value.confidence() == Confidence.READ ? Rule.Status.CONFIRMED : Rule.Status.TO_CONFIRM;
    }

    /** Any other law's row of the same parameter: what it is measured in, and who is told when it is missed. */
    private Rule pattern(String key) {
        return rules.all(key).stream()
                .filter(rule -> rule.key().equals(key) && RuleSet.covers(key))
                .findFirst()
                .orElseThrow(() -> new Refusal("cases.refusal.unknownRule"));
    }

    private static void requirePossible(Value value, Rule pattern) {
        boolean whole = value.value().stripTrailingZeros().scale() <= 0;
        boolean inRange = value.value().signum() >= 0 && value.value().compareTo(LARGEST) <= 0;
        boolean fineEnough = value.value().stripTrailingZeros().scale() <= 2; // as the column holds it
        if (!inRange || !fineEnough || !unitsOf(pattern).contains(value.unit())) {
            throw new Refusal("cases.refusal.impossibleValue");
        }
        if (!whole && !BROKEN.contains(value.unit())) {
            throw new Refusal("cases.refusal.impossibleValue");
        }
        if (value.confidence() == Confidence.READ && isBlank(value.article())) {
            throw new Refusal("cases.refusal.articleMissing");
        }
    }
}
