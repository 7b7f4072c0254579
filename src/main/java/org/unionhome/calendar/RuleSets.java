package org.unionhome.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The rule sets that are known: which law holds where since when. Their numbers are in {@link Rules}. */
@Service
public class RuleSets {

    private static final String COLUMNS = "select jurisdiction, effective_from, name, law, note from rule_set ";

    /** A law that is in force somewhere from a day on. */
    public record Known(String jurisdiction, LocalDate effectiveFrom, String name, String law, String note) {}

    private final JdbcClient db;

    public RuleSets(JdbcClient db) {
        this.db = db;
    }

    /** The national ones first; of each jurisdiction the newest first. */
    public List<Known> all() {
        return db.sql(COLUMNS + "order by jurisdiction <> 'CN', jurisdiction, effective_from desc")
                .query(Known.class)
                .list();
    }

    /** Jurisdictions with a law of their own, the national one first. */
    public List<String> jurisdictions() {
        return all().stream().map(Known::jurisdiction).distinct().toList();
    }

    /** The newest law of the set's jurisdiction on its day; empty where only the national one holds. */
    public Optional<Known> find(RuleSet set) {
        return db.sql(COLUMNS
                        + "where jurisdiction = :own and effective_from <= :on order by effective_from desc limit 1")
                .param("own", set.jurisdiction())
                .param("on", set.on())
                .query(Known.class)
                .optional();
    }
}
