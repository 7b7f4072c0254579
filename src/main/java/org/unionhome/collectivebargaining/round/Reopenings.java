package org.unionhome.collectivebargaining.round;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Why clauses that were agreed are to be talked about again: by whose word, which, and the reason. */
@Repository
public class Reopenings {

    /** Who wants it. */
    public enum Cause {
        CONGRESS,
        SIGNING,
        AUTHORITY
    }

    /** One wish that clauses be talked about again. */
    public record Reopening(int position, Cause cause, List<Integer> clauses, String reason) {}

    private final JdbcClient db;
    private final Clock clock;

    Reopenings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public void add(String caseNumber, Cause cause, Collection<Integer> clauses, String reason) {
        db.sql("""
                        insert into collective_bargaining_reopening (case_number, position, cause, clauses, reason)
                        select :case, count(*) + 1, :cause, :clauses, :reason from collective_bargaining_reopening where case_number = :case""")
                .param("case", caseNumber)
                .param("cause", cause.name())
                .param(
                        "clauses",
                        clauses.stream()
                                .distinct()
                                .sorted()
                                .map(String::valueOf)
                                .collect(Collectors.joining(",")))
                .param("reason", reason)
                .update();
    }

    /** All of them, in order. */
    public List<Reopening> of(String caseNumber) {
        return read(caseNumber, "");
    }

    /** Those that have not been taken to the table yet. */
    List<Reopening> waiting(String caseNumber) {
        return read(caseNumber, "and applied_at is null ");
    }

    private List<Reopening> read(String caseNumber, String where) {
        return db.sql(
                        "select position, cause, clauses, reason from collective_bargaining_reopening where case_number = :case "
                                + where + "order by position")
                .param("case", caseNumber)
                .query((row, i) -> new Reopening(
                        row.getInt("position"),
                        Cause.valueOf(row.getString("cause")),
                        numbers(row.getString("clauses")),
                        row.getString("reason")))
                .list();
    }

    private static List<Integer> numbers(String clauses) {
        return Arrays.stream(clauses.split(","))
                .filter(number -> !number.isEmpty())
                .map(Integer::valueOf)
                .toList();
    }

    void applied(String caseNumber) {
        db.sql(
                        "update collective_bargaining_reopening set applied_at = :now where case_number = :case and applied_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("case", caseNumber)
                .update();
    }
}
