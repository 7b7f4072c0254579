package org.unionhome.calendar;

import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Starts and ends the clocks of cases. A step that is entered again gets a new clock: returning re-arms the deadline. */
@Service
public class Deadlines {

    static final String FIELDS = "id, case_number, code, task_id, day_kind, length, law, article, start_event,"
            + " started_at, due_at, escalate_to, status, state, escalated_at";
    private static final String COLUMNS = "select " + FIELDS + " from deadline ";

    static final RowMapper<Deadline> ROW = (row, i) -> new Deadline(
            row.getLong("id"),
            row.getString("case_number"),
            row.getString("code"),
            row.getString("task_id"),
            Rule.Unit.valueOf(row.getString("day_kind")),
            row.getBigDecimal("length"),
            row.getString("law"),
            row.getString("article"),
            row.getString("start_event"),
            row.getTimestamp("started_at").toInstant(),
            row.getTimestamp("due_at").toInstant(),
            row.getString("escalate_to"),
            Rule.Status.valueOf(row.getString("status")),
            Deadline.State.valueOf(row.getString("state")),
            row.getTimestamp("escalated_at") == null
                    ? null
                    : row.getTimestamp("escalated_at").toInstant());

    private final JdbcClient db;
    private final Rules rules;
    private final Term term;
    private final Clock clock;

    public Deadlines(JdbcClient db, Rules rules, Term term, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.term = term;
        this.clock = clock;
    }

    /**
     * Starts the clock of a user task, by the rule parameter of this key; since an earlier moment, when it goes on with one, and by
     * the law that the case began with, when it keeps one.
     */
    public Instant startForTask(
            String caseNumber,
            String code,
            String taskId,
            String ruleKey,
            Optional<Instant> since,
            Optional<RuleSet> set) {
        Instant start = since.orElseGet(clock::instant);
        Rule rule = set.filter(law -> RuleSet.covers(ruleKey))
                .map(law -> rules.require(ruleKey, law))
                .orElseGet(() -> rule(ruleKey, start));
        return insert(caseNumber, code, taskId, code, rule, rule.value(), start);
    }

    /** Starts the clock of a waiting place (a notice, a receipt), by the parameter {@code <code>.due}. */
    public Instant start(String caseNumber, String code, String startEvent) {
        return startBy(caseNumber, code, startEvent, code + ".due");
    }

    /** Starts the clock of a waiting place by a rule parameter of another name: one of several that depend on the case. */
    public Instant startBy(String caseNumber, String code, String startEvent, String ruleKey) {
        return start(caseNumber, code, startEvent, ruleKey, clock.instant());
    }

    /** The same by the law that the case began with, whatever the law is now. */
    public Instant startBy(String caseNumber, String code, String startEvent, String ruleKey, RuleSet set) {
        Rule rule = rules.require(ruleKey, set);
        return insert(caseNumber, code, null, startEvent, rule, rule.value(), clock.instant());
    }

    /** Starts the clock of a waiting place from another moment than now: an answer to a call may wait until after the call. */
    public Instant startSince(String caseNumber, String code, String startEvent, Instant since) {
        return start(caseNumber, code, startEvent, code + ".due", since);
    }

    /** Starts the clock of a waiting place with what is left of its term: a notice that runs on after an objection. */
    public Instant startRest(String caseNumber, String code, String startEvent, int length) {
        Instant now = clock.instant();
        return insert(caseNumber, code, null, startEvent, rule(code + ".due", now), BigDecimal.valueOf(length), now);
    }

    private Instant start(String caseNumber, String code, String startEvent, String ruleKey, Instant since) {
        Rule rule = rule(ruleKey, since);
        return insert(caseNumber, code, null, startEvent, rule, rule.value(), since);
    }

    private Rule rule(String key, Instant now) {
        return rules.require(key, now.atZone(clock.getZone()).toLocalDate());
    }

    private Instant insert(
            String caseNumber,
            String code,
            String taskId,
            String startEvent,
            Rule rule,
            BigDecimal length,
            Instant now) {
        Instant due = term.end(rule.unit(), length, now);
        db.sql("""
                        insert into deadline (case_number, code, task_id, day_kind, length, law, article, start_event,
                                              started_at, remind_at, due_at, escalate_to, status)
                        values (:case, :code, :task, :kind, :length, :law, :article, :event, :now, :remind, :due, :escalate, :status)""")
                .param("case", caseNumber)
                .param("code", code)
                .param("task", taskId)
                .param("kind", rule.unit().name())
                .param("length", length)
                .param("law", rule.law())
                .param("article", rule.article())
                .param("event", startEvent)
                .param("now", Timestamp.from(now))
                .param("remind", Timestamp.from(term.reminder(rule.unit(), length, now)))
                .param("due", Timestamp.from(due))
                .param("escalate", rule.escalateTo())
                .param("status", rule.status().name())
                .update();
        return due;
    }

    /** The task was done, in time or late. */
    public void meetTask(String taskId) {
        end("task_id = :id", taskId, null, true);
    }

    /** The task went away undone: the case was withdrawn or moved on. */
    public void cancelTask(String taskId) {
        end("task_id = :id", taskId, null, false);
    }

    /** The waiting place was left because what it waited for came, or its time was over. */
    public void meet(String caseNumber, String code) {
        end("task_id is null and case_number = :id and code = :code", caseNumber, code, true);
    }

    /** The case is over: no clock of it runs on. */
    public void cancelAll(String caseNumber) {
        end("case_number = :id", caseNumber, null, false);
    }

    private void end(String where, String id, String code, boolean met) {
        db.sql("update deadline set ended_at = :now, state = case when not :met then 'CANCELLED'"
                        + " when :now > due_at then 'MISSED_THEN_MET' else 'MET' end where state = 'RUNNING' and "
                        + where)
                .param("now", Timestamp.from(clock.instant()))
                .param("met", met)
                .param("id", id)
                .param("code", code)
                .update();
    }

    /** A running clock that is due at another moment than before. */
    public record Moved(Deadline deadline, Instant before) {}

    /** Counts the running clocks again after the calendar changed. @return those that moved */
    public List<Moved> recount() {
        return db
                .sql(COLUMNS + "where state = 'RUNNING' and day_kind <> 'HOURS' order by id")
                .query(ROW)
                .list()
                .stream()
                .map(this::recounted)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Moved> recounted(Deadline deadline) {
        Instant due = term.end(deadline.dayKind(), deadline.length(), deadline.startedAt());
        return due.equals(deadline.dueAt()) ? Optional.empty() : move(deadline, deadline.length());
    }

    /** Makes a running clock longer, in its own kind of days, counted on from where it started. */
    public Optional<Moved> extend(String caseNumber, String code, int additional) {
        return running(caseNumber, code).flatMap(deadline -> {
            db.sql("update deadline set reminded_at = null, escalated_at = null where id = :id")
                    .param("id", deadline.id())
                    .update();
            return move(deadline, deadline.length().add(BigDecimal.valueOf(additional)));
        });
    }

    private Optional<Moved> move(Deadline deadline, BigDecimal length) {
        return db.sql(
                        "update deadline set length = :length, due_at = :due, remind_at = :remind where id = :id returning "
                                + FIELDS)
                .param("length", length)
                .param("due", Timestamp.from(term.end(deadline.dayKind(), length, deadline.startedAt())))
                .param("remind", Timestamp.from(term.reminder(deadline.dayKind(), length, deadline.startedAt())))
                .param("id", deadline.id())
                .query(ROW)
                .optional()
                .map(moved -> new Moved(moved, deadline.dueAt()));
    }

    /** The clock of this code that runs now; the latest, should there be two. */
    public Optional<Deadline> running(String caseNumber, String code) {
        return db.sql(COLUMNS
                        + "where case_number = :case and code = :code and state = 'RUNNING' order by id desc limit 1")
                .param("case", caseNumber)
                .param("code", code)
                .query(ROW)
                .optional();
    }

    public List<Deadline> ofCase(String caseNumber) {
        return db.sql(COLUMNS + "where case_number = :case order by started_at, id")
                .param("case", caseNumber)
                .query(ROW)
                .list();
    }

    public Optional<Deadline> ofTask(String taskId) {
        return db.sql(COLUMNS + "where task_id = :task order by id desc limit 1")
                .param("task", taskId)
                .query(ROW)
                .optional();
    }

    /** When the case must next move; empty when no clock runs. */
    public Optional<Instant> next(String caseNumber) {
        return db.sql("select min(due_at) from deadline where case_number = :case and state = 'RUNNING'")
                .param("case", caseNumber)
                .query((row, i) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }
}
