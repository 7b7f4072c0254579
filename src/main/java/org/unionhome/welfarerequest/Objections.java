package org.unionhome.welfarerequest;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Objections to notices. Of an anonymous one nothing is kept but its text, its day, and a hash of the receipt code; the code
 * itself is shown once. It has 80 random bits, so that the plain hash cannot be searched.
 */
@Component
class Objections {

    private static final String COLUMNS =
            "select id, case_number, notice_id, raised_on, objector_id, text, state, answer"
                    + " from welfare_request_objection ";
    private static final RowMapper<Objection> ROW = (row, i) -> new Objection(
            row.getLong("id"),
            row.getString("case_number"),
            row.getObject("raised_on", LocalDate.class),
            row.getString("objector_id"),
            row.getString("text"),
            State.valueOf(row.getString("state")),
            row.getString("answer"));
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int CODE_LENGTH = 16;

    /** Open until the union officer answers it. */
    enum State {
        OPEN,
        UPHELD,
        REJECTED
    }

    /** One objection; {@code objectorId} is null for an anonymous one. */
    record Objection(
            long id,
            String caseNumber,
            LocalDate raisedOn,
            String objectorId,
            String text,
            State state,
            String answer) {}

    private final JdbcClient db;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Objections(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @return the receipt code of an anonymous objection; null for a named one */
    String raise(String caseNumber, UUID noticeId, String objectorId, String text) {
        String code = objectorId == null ? newCode() : null;
        db.sql("""
                        insert into welfare_request_objection (case_number, notice_id, raised_on, objector_id, receipt_hash, text)
                        values (:case, :notice, :today, :objector, :hash, :text)""")
                .param("case", caseNumber)
                .param("notice", noticeId)
                .param("today", LocalDate.now(clock))
                .param("objector", objectorId)
                .param("hash", code == null ? null : Notice.digest(code))
                .param("text", text)
                .update();
        return code;
    }

    private String newCode() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < CODE_LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    Optional<Objection> byReceipt(String code) {
        return db.sql(COLUMNS + "where receipt_hash = :hash")
                .param("hash", Notice.digest(code))
                .query(ROW)
                .optional();
    }

    /** The one to be answered now: the oldest that is open. */
    Optional<Objection> next(String caseNumber) {
        return db.sql(COLUMNS + "where case_number = :case and state = 'OPEN' order by id limit 1")
                .param("case", caseNumber)
                .query(ROW)
                .optional();
    }

    int open(String caseNumber) {
        return db.sql("select count(*) from welfare_request_objection where case_number = :case and state = 'OPEN'")
                .param("case", caseNumber)
                .query(Integer.class)
                .single();
    }

    int openAnonymous(String caseNumber) {
        return db.sql("select count(*) from welfare_request_objection"
                        + " where case_number = :case and state = 'OPEN' and objector_id is null")
                .param("case", caseNumber)
                .query(Integer.class)
                .single();
    }

    void answer(Objection objection, State state, String answer, String personId) {
        db.sql(
                        "update welfare_request_objection set state = :state, answer = :answer, answered_by = :person, answered_at = :now"
                                + " where id = :id")
                .param("state", state.name())
                .param("answer", answer)
                .param("person", personId)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", objection.id())
                .update();
    }
}
