package org.unionhome.publicnotice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.notification.Notices;

/**
 * Objections to notices, answered one after the other. Of an anonymous one nothing is kept but its text, its day, and a hash of
 * the receipt code; the code itself is shown once. It has 80 random bits, so that the plain hash cannot be searched.
 */
@Service("publicObjections")
public class Objections {

    /** The task of every process that answers objections. */
    static final String TASK = "answerObjection";

    private static final String COLUMNS =
            "select id, case_number, notice_id, raised_on, objector_id, text, state, answer from public_objection ";
    private static final RowMapper<Objection> ROW = (row, i) -> new Objection(
            row.getLong("id"),
            row.getString("case_number"),
            row.getObject("notice_id", UUID.class),
            row.getObject("raised_on", LocalDate.class),
            row.getString("objector_id"),
            row.getString("text"),
            Objection.State.valueOf(row.getString("state")),
            row.getString("answer"));
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 16;

    private final JdbcClient db;
    private final Notices messages;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Objections(JdbcClient db, Notices messages, Clock clock) {
        this.db = db;
        this.messages = messages;
        this.clock = clock;
    }

    /** @return the receipt code of an anonymous objection; null for a named one */
    String raise(Notice notice, String objectorId, String text) {
        String code = objectorId == null ? newCode() : null;
        db.sql("""
                        insert into public_objection (process, case_number, notice_id, raised_on, objector_id, receipt_hash, text)
                        values (:process, :case, :notice, :today, :objector, :hash, :text)""")
                .param("process", notice.process())
                .param("case", notice.caseNumber())
                .param("notice", notice.id())
                .param("today", LocalDate.now(clock))
                .param("objector", objectorId)
                .param("hash", code == null ? null : hash(code))
                .param("text", text)
                .update();
        return code;
    }

    private String newCode() {
        return random.ints(CODE_LENGTH, 0, ALPHABET.length())
                .collect(StringBuilder::new, (code, at) -> code.append(ALPHABET.charAt(at)), StringBuilder::append)
                .toString();
    }

    private static String hash(String code) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Objection> byReceipt(String process, String code) {
        return db.sql(COLUMNS + "where receipt_hash = :hash and process = :process")
                .param("hash", hash(code.strip().toUpperCase(Locale.ROOT)))
                .param("process", process)
                .query(ROW)
                .optional();
    }

    /** The one to be answered now: the oldest that is open. */
    @Transactional(readOnly = true)
    public Optional<Objection> next(String caseNumber) {
        return db.sql(COLUMNS + "where case_number = :case and state = 'OPEN' order by id limit 1")
                .param("case", caseNumber)
                .query(ROW)
                .optional();
    }

    /** How many of a case wait for an answer. */
    @Transactional(readOnly = true)
    public int open(String caseNumber) {
        return count("case_number = :id", caseNumber);
    }

    /**
     * Who may not do this task now, for {@code CaseFacts.recusedFrom}: nobody answers objections while one of their own is open.
     */
    @Transactional(readOnly = true)
    public Set<String> recusedFrom(String caseNumber, String taskKey) {
        return TASK.equals(taskKey) ? objectors(caseNumber) : Set.of();
    }

    private Set<String> objectors(String caseNumber) {
        return Set.copyOf(db.sql("select distinct objector_id from public_objection"
                        + " where case_number = :case and state = 'OPEN' and objector_id is not null")
                .param("case", caseNumber)
                .query(String.class)
                .list());
    }

    /** What was objected to no longer happens: those that are open are over, and whoever raised one by name is told. */
    void endAll(String caseNumber) {
        Set<String> objectors = objectors(caseNumber);
        db.sql(
                        "update public_objection set state = 'ENDED', answered_at = :now where case_number = :case and state = 'OPEN'")
                .param("now", Timestamp.from(clock.instant()))
                .param("case", caseNumber)
                .update();
        messages.tell(objectors, "OBJECTION", "publicnotice.told.objectionEnded", null);
    }

    int openAnonymous(String caseNumber) {
        return count("case_number = :id and objector_id is null", caseNumber);
    }

    private int count(String where, String id) {
        return db.sql("select count(*) from public_objection where state = 'OPEN' and " + where)
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    /**
     * Answers it; a named objector is told, an anonymous one asks with the receipt code.
     *
     * @throws Refusal when it was answered before, or by whoever raised it
     */
    @Transactional
    public void answer(Objection objection, boolean upheld, String answer, String personId) {
        if (personId.equals(objection.objectorId())) {
            throw new Refusal("publicnotice.refusal.ownObjection");
        }
        int answered = db.sql("update public_objection set state = :state, answer = :answer, answered_by = :person,"
                        + " answered_at = :now where id = :id and state = 'OPEN'")
                .param("state", (upheld ? Objection.State.UPHELD : Objection.State.REJECTED).name())
                .param("answer", answer)
                .param("person", personId)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", objection.id())
                .update();
        if (answered == 0) {
            throw new Refusal("publicnotice.refusal.answeredBefore");
        }
        if (objection.objectorId() != null) {
            messages.tell(
                    Set.of(objection.objectorId()), "OBJECTION", "publicnotice.told.objectionAnswered", null, answer);
        }
    }
}
