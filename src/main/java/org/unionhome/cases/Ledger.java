package org.unionhome.cases;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The append-only record of every accepted decision: one hash chain for each case. The caller holds the lock of the case, so
 * the sequence has no gaps. Free text is kept apart and only its salted digest is chained, so that it can be erased.
 */
@Service
public class Ledger {

    static final String GENESIS = "0".repeat(64);
    private static final String COLUMNS =
            "select l.chain, l.seq, l.at, l.action, l.actor_id, l.acting_for, l.role, l.outcome,"
                    + " l.text_digest, l.previous_hash, l.hash, t.text, t.salt from ledger l left join ledger_text t using (chain, seq) ";
    static final RowMapper<LedgerEntry> ROW = (row, i) -> new LedgerEntry(
            row.getString("chain"),
            row.getInt("seq"),
            row.getTimestamp("at").toInstant(),
            row.getString("action"),
            row.getString("actor_id"),
            row.getString("acting_for"),
            row.getString("role"),
            row.getString("outcome"),
            row.getString("text_digest"),
            row.getString("previous_hash"),
            row.getString("hash"),
            row.getString("text"));

    private final JdbcClient db;
    private final Clock clock;

    public Ledger(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** What is to be recorded. Use {@link #system} for moves that nobody decided. */
    public record Entry(
            String chain, String action, String actorId, String actingFor, String role, String outcome, String text) {

        /** A move of the system (a timer, a service step) or of an anonymous person. */
        public static Entry system(String chain, String action, String outcome) {
            return new Entry(chain, action, null, null, null, outcome, null);
        }
    }

    /** Appends one line, in the caller's transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(Entry entry) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:chain, 0))")
                .param("chain", entry.chain())
                .query()
                .singleRow();
        LedgerEntry last = last(entry.chain());
        String salt = UUID.randomUUID().toString();
        boolean hasText = entry.text() != null && !entry.text().isBlank();
        LedgerEntry unsigned = new LedgerEntry(
                entry.chain(),
                last == null ? 1 : last.seq() + 1,
                Instant.now(clock).truncatedTo(ChronoUnit.MICROS),
                entry.action(),
                entry.actorId(),
                entry.actingFor(),
                entry.role(),
                entry.outcome(),
                hasText ? Digest.of(salt, entry.text()) : null,
                last == null ? GENESIS : last.hash(),
                null,
                null);
        insert(unsigned, LedgerProof.hashOf(unsigned));
        if (hasText) {
            keepText(unsigned, salt, entry.text());
        }
    }

    private LedgerEntry last(String chain) {
        return db.sql(COLUMNS + "where l.chain = :chain order by l.seq desc limit 1")
                .param("chain", chain)
                .query(ROW)
                .optional()
                .orElse(null);
    }

    private void insert(LedgerEntry e, String hash) {
        db.sql("""
                        insert into ledger (chain, seq, at, action, actor_id, acting_for, role, outcome, text_digest, previous_hash, hash)
                        values (:chain, :seq, :at, :action, :actor, :actingFor, :role, :outcome, :digest, :previous, :hash)""")
                .param("chain", e.chain())
                .param("seq", e.seq())
                .param("at", Timestamp.from(e.at()))
                .param("action", e.action())
                .param("actor", e.actorId())
                .param("actingFor", e.actingFor())
                .param("role", e.role())
                .param("outcome", e.outcome())
                .param("digest", e.textDigest())
                .param("previous", e.previousHash())
                .param("hash", hash)
                .update();
    }

    private void keepText(LedgerEntry e, String salt, String text) {
        db.sql("insert into ledger_text (chain, seq, salt, text) values (:chain, :seq, :salt, :text)")
                .param("chain", e.chain())
                .param("seq", e.seq())
                .param("salt", salt)
                .param("text", text)
                .update();
    }

    /** All lines of a case or register, oldest first. */
    public List<LedgerEntry> of(String chain) {
        return db.sql(COLUMNS + "where l.chain = :chain order by l.seq")
                .param("chain", chain)
                .query(ROW)
                .list();
    }

    /**
     * Whether this person ever decided something in this case under a role. A file, a message or an objection is no decision:
     * whoever adds something to a case does not thereby earn a look into it.
     */
    public boolean hasActed(String chain, String personId) {
        return db.sql(
                        "select exists (select 1 from ledger where actor_id = :person and chain = :chain and role is not null)")
                .param("chain", chain)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }
}
