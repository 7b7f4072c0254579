package org.unionhome.cases;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadlines;
import org.unionhome.people.Person;

/** The register of cases. Whoever changes a case locks it first, so that everything about one case happens in turn. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Cases {

    static final RowMapper<CaseFile> ROW = Cases::map;
    private static final String FIELDS =
            "number, process, applicant_id, filed_by, unit_code, state, opened_at, closed_at, next_deadline";
    private static final String COLUMNS = "select " + FIELDS + " from case_file ";

    private final JdbcClient db;
    private final Clock clock;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    public Cases(JdbcClient db, Clock clock, Deadlines deadlines, ApplicationEventPublisher events) {
        this.db = db;
        this.clock = clock;
        this.deadlines = deadlines;
        this.events = events;
    }

    /** Opens a case and gives it the next number of the year: {@code WR-2026-00042}. */
    public CaseFile open(
            String process, String prefix, Person applicant, Person filedBy, String state, String clientToken) {
        return insert(process, prefix, applicant.id(), filedBy.id(), applicant.unitCode(), state, clientToken);
    }

    /** Opens a case that names nobody, about a matter of this unit. */
    public CaseFile openAnonymous(String process, String prefix, String unitCode, String state) {
        return insert(process, prefix, null, null, unitCode, state, null);
    }

    private CaseFile insert(
            String process,
            String prefix,
            String applicant,
            String filedBy,
            String unit,
            String state,
            String clientToken) {
        String number = nextNumber(prefix);
        db.sql("""
                        insert into case_file (number, process, applicant_id, filed_by, unit_code, state, opened_at, client_token)
                        values (:number, :process, :applicant, :filedBy, :unit, :state, :now, :token)""")
                .param("number", number)
                .param("process", process)
                .param("applicant", applicant)
                .param("filedBy", filedBy)
                .param("unit", unit)
                .param("state", state)
                .param("now", now())
                .param("token", clientToken)
                .update();
        return require(number);
    }

    /** The counter's row is locked until the case is committed: numbers have no gaps and are never given twice. */
    private String nextNumber(String prefix) {
        int year = clock.instant().atZone(clock.getZone()).getYear();
        int next = db.sql("""
                        insert into case_counter (prefix, year, last) values (:prefix, :year, 1)
                        on conflict (prefix, year) do update set last = case_counter.last + 1 returning last""")
                .param("prefix", prefix)
                .param("year", year)
                .query(Integer.class)
                .single();
        return "%s-%d-%05d".formatted(prefix, year, next);
    }

    /** The case that a form with this client token already opened: a double click is one case. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<CaseFile> byToken(String filedBy, String clientToken) {
        return clientToken == null
                ? Optional.empty()
                : db.sql(COLUMNS + "where filed_by = :filedBy and client_token = :token")
                        .param("filedBy", filedBy)
                        .param("token", clientToken)
                        .query(ROW)
                        .optional();
    }

    @Transactional(propagation = Propagation.SUPPORTS)
    public Optional<CaseFile> find(String number) {
        return db.sql(COLUMNS + "where number = :number")
                .param("number", number)
                .query(ROW)
                .optional();
    }

    /** @throws Refusal when there is no such case */
    @Transactional(propagation = Propagation.SUPPORTS)
    public CaseFile require(String number) {
        return find(number).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** Reads the case and holds it until the transaction ends. */
    public CaseFile lock(String number) {
        return db.sql(COLUMNS + "where number = :number for update")
                .param("number", number)
                .query(ROW)
                .optional()
                .orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** The case is now in another state of its process. */
    public void moveTo(String number, String state) {
        CaseFile moved = db.sql("update case_file set state = :state where number = :number returning " + FIELDS)
                .param("state", state)
                .param("number", number)
                .query(ROW)
                .single();
        events.publishEvent(new CaseMoved(moved, state));
    }

    /** The case is over, in this last state: its clocks stop. */
    public void close(String number, String state) {
        deadlines.cancelAll(number);
        CaseFile closed = db.sql("update case_file set state = :state, closed_at = :now, next_deadline = null"
                        + " where number = :number returning " + FIELDS)
                .param("state", state)
                .param("now", now())
                .param("number", number)
                .query(ROW)
                .single();
        events.publishEvent(new CaseMoved(closed, state));
    }

    /** The case is in the state that its process has reached: over with it, or on the way. */
    public void follow(String number, Enum<?> state, boolean over) {
        if (over) {
            close(number, state.name());
        } else {
            moveTo(number, state.name());
        }
    }

    /** Called after a clock of the case was started or ended. */
    public void refreshNextDeadline(String number) {
        db.sql("update case_file set next_deadline = :next where number = :number and closed_at is null")
                .param("next", deadlines.next(number).map(Timestamp::from).orElse(null))
                .param("number", number)
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static CaseFile map(ResultSet row, int i) throws SQLException {
        return new CaseFile(
                row.getString("number"),
                row.getString("process"),
                row.getString("applicant_id"),
                row.getString("filed_by"),
                row.getString("unit_code"),
                row.getString("state"),
                row.getTimestamp("opened_at").toInstant(),
                instant(row.getTimestamp("closed_at")),
                instant(row.getTimestamp("next_deadline")));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
