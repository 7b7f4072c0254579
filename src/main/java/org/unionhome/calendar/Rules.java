package org.unionhome.calendar;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Rule parameters in force: of several rows of one key, the company's own jurisdiction wins over the national one, and of
 * those the latest date of effect not after the day asked for.
 */
@Service
public class Rules {

    private static final String COLUMNS =
            "select id, key, jurisdiction, effective_from, value, unit, law, article, status, escalate_to, note, confidence"
                    + " from rule_parameter ";

    private final JdbcClient db;
    private final Clock clock;
    private final String jurisdiction;

    public Rules(JdbcClient db, Clock clock, @Value("${unionhome.jurisdiction:CN-JS}") String jurisdiction) {
        this.db = db;
        this.clock = clock;
        this.jurisdiction = jurisdiction;
    }

    public Optional<Rule> find(String key, LocalDate on) {
        return find(key, new RuleSet(jurisdiction, on));
    }

    /** The value of a rule set, wherever the company is; empty when neither the set nor the national law says anything. */
    public Optional<Rule> find(String key, RuleSet set) {
        return db.sql(COLUMNS
                        + "where key = :key and jurisdiction in ('CN', :own) and effective_from <= :on"
                        + " order by (jurisdiction = :own) desc, effective_from desc limit 1")
                .param("key", key)
                .param("own", set.jurisdiction())
                .param("on", set.on())
                .query(Rule.class)
                .optional();
    }

    /** @throws IllegalStateException when no such parameter is in force: a process was shipped without its rules */
    public Rule require(String key, LocalDate on) {
        return require(key, new RuleSet(jurisdiction, on));
    }

    /** @throws IllegalStateException when the rule set has no such parameter and the national law neither */
    public Rule require(String key, RuleSet set) {
        return find(key, set).orElseThrow(() -> new IllegalStateException("no rule parameter " + key + " in " + set));
    }

    /** The value in force today. */
    public BigDecimal value(String key) {
        return require(key, LocalDate.now(clock)).value();
    }

    /** An amount in CNY in force on a day. */
    public BigDecimal amount(String key, LocalDate on) {
        return require(key, on).value();
    }

    /** Every parameter whose key starts so, newest date of effect first. */
    public List<Rule> all(String prefix) {
        return db.sql(COLUMNS + "where starts_with(key, :prefix) order by key, jurisdiction, effective_from desc")
                .param("prefix", prefix)
                .query(Rule.class)
                .list();
    }
}
