package org.unionhome.support;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives and takes roles and substitutions for a test, and undoes it. */
@TestComponent
public class PeopleFixture {

    private final JdbcClient db;
    private final Clock clock;

    public PeopleFixture(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Something to undo at the end of a test: use it with try. */
    public interface Undo extends AutoCloseable {
        @Override
        void close();
    }

    /** @param process null for all processes */
    public Undo standIn(String substitute, String principal, String process) {
        LocalDate today = LocalDate.now(clock);
        long id = db.sql("insert into substitution (principal_id, substitute_id, valid_from, valid_to, process)"
                        + " values (:principal, :substitute, :from, :to, :process) returning id")
                .param("principal", principal)
                .param("substitute", substitute)
                .param("from", today.minusDays(1))
                .param("to", today.plusDays(30))
                .param("process", process)
                .query(Long.class)
                .single();
        return () -> db.sql("delete from substitution where id = :id")
                .param("id", id)
                .update();
    }

    public Undo grant(String person, String role, String unit) {
        long id = db.sql("insert into role_grant (person_id, role, unit_code, valid_from)"
                        + " values (:person, :role, :unit, date '2018-01-01') returning id")
                .param("person", person)
                .param("role", role)
                .param("unit", unit)
                .query(Long.class)
                .single();
        return () ->
                db.sql("delete from role_grant where id = :id").param("id", id).update();
    }
}
