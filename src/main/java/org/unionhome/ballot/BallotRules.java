package org.unionhome.ballot;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The thresholds that stand in the database. A ballot keeps the ones that were in force when it opened. */
@Repository
public class BallotRules {

    private static final String COLUMNS =
            "select key, effective_from, quorum_numerator, quorum_denominator, majority_numerator,"
                    + " majority_denominator, base, on_exact, law, article, status, note from ballot_rule where key = :key and ";

    private final JdbcClient db;

    BallotRules(JdbcClient db) {
        this.db = db;
    }

    /** @throws IllegalStateException when there is none: a process was shipped without it */
    public BallotRule require(String key, LocalDate on) {
        return db.sql(COLUMNS + "effective_from <= :on order by effective_from desc limit 1")
                .param("key", key)
                .param("on", on)
                .query(BallotRule.class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("no ballot rule " + key + " in force on " + on));
    }

    BallotRule exactly(String key, LocalDate from) {
        return db.sql(COLUMNS + "effective_from = :from")
                .param("key", key)
                .param("from", from)
                .query(BallotRule.class)
                .single();
    }
}
