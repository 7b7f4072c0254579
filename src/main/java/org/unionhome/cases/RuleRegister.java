package org.unionhome.cases;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.RuleSet;
import org.unionhome.calendar.Rules;

/**
 * Lets the union office change a rule parameter: never by overwriting, always as a new value from a date on, so that running
 * and past cases can be explained. Each change is a line of the ledger chain {@code rule-parameter}.
 */
@Service
public class RuleRegister {

    /** The ledger chain of all changes. */
    public static final String CHAIN = "rule-parameter";

    private final JdbcClient db;
    private final Ledger ledger;
    private final Rules rules;
    private final RuleSetsInUse inUse;
    private final Clock clock;

    RuleRegister(JdbcClient db, Ledger ledger, Rules rules, RuleSetsInUse inUse, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.rules = rules;
        this.inUse = inUse;
        this.clock = clock;
    }

    /** A change as the union office enters it. */
    public record Change(
            String key,
            String jurisdiction,
            LocalDate effectiveFrom,
            BigDecimal value,
            String law,
            String article,
            Rule.Status status,
            String reason) {}

    /** @throws Refusal when the parameter is unknown, the value impossible, the reason missing, the date past or taken, or a case keeps the law as it is */
    @Transactional
    public void change(Change change, String personId, String actingFor, String role) {
        if (change.effectiveFrom().isBefore(LocalDate.now(clock))) {
            throw new Refusal("cases.refusal.ruleDateInPast"); // what was decided by the old value would look wrong
        }
        Rule current = rules.find(change.key(), new RuleSet(change.jurisdiction(), change.effectiveFrom()))
                .orElseThrow(() -> new Refusal("cases.refusal.unknownRule"));
        if (RuleSet.covers(change.key())) {
            inUse.requireFree(change.jurisdiction(), change.effectiveFrom());
        }
        if (change.reason() == null || change.reason().isBlank()) {
            throw new Refusal("cases.refusal.reasonMissing");
        }
        BigDecimal limit = new BigDecimal("100000000");
        if (change.value() == null
                || change.value().signum() < 0
                || change.value().compareTo(limit) > 0
                || change.value().scale() > 2) {
            throw new Refusal("cases.refusal.impossibleValue");
        }
        boolean wholeNumber = current.unit() != Rule.Unit.CNY && current.unit() != Rule.Unit.RATIO;
        if (wholeNumber && change.value().stripTrailingZeros().scale() > 0) {
            throw new Refusal("cases.refusal.impossibleValue");
        }
        int inserted = db.sql("""
                        insert into rule_parameter (key, jurisdiction, effective_from, value, unit, law, article, status, escalate_to, note)
                        values (:key, :jurisdiction, :from, :value, :unit, :law, :article, :status, :escalate, :note)
                        on conflict do nothing""")
                .param("key", change.key())
                .param("jurisdiction", change.jurisdiction())
                .param("from", change.effectiveFrom())
                .param("value", change.value())
                .param("unit", current.unit().name())
                .param("law", change.law())
                .param("article", change.article())
                .param("status", change.status().name())
                .param("escalate", current.escalateTo())
                .param("note", current.note())
                .update();
        if (inserted == 0) {
            throw new Refusal("cases.refusal.ruleDateTaken");
        }
        ledger.append(new Ledger.Entry(
                CHAIN,
                change.key(),
                personId,
                actingFor,
                role,
                change.jurisdiction() + " " + change.effectiveFrom() + " " + current.value() + " -> " + change.value(),
                change.reason()));
    }
}
