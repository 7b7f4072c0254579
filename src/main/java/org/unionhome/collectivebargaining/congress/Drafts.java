package org.unionhome.collectivebargaining.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.form.DraftContract;
import org.unionhome.collectivebargaining.table.AgreedClause;
import org.unionhome.collectivebargaining.table.Measure;

/** The drafts of bargainings with their clauses. */
@Repository
public class Drafts {

    private final JdbcClient db;
    private final Clock clock;

    Drafts(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The draft that is worked on or was worked on last. */
    public Optional<Draft> latest(String caseNumber) {
        return db.sql("select * from collective_bargaining_draft where case_number = :case order by draft desc limit 1")
                .param("case", caseNumber)
                .query(this::map)
                .optional();
    }

    public Draft require(String caseNumber) {
        return latest(caseNumber).orElseThrow(() -> new IllegalStateException(caseNumber + " has no draft"));
    }

    /** Writes a new draft of these clauses. */
    void add(String caseNumber, Draft.Form form, DraftContract words, List<AgreedClause> clauses, String person) {
        int number = latest(caseNumber).map(Draft::number).orElse(0) + 1;
        db.sql("""
                        insert into collective_bargaining_draft (case_number, draft, form, title, from_day, to_day, drafted_by, drafted_at)
                        values (:case, :draft, :form, :title, :from, :to, :by, :now)""")
                .param("case", caseNumber)
                .param("draft", number)
                .param("form", form.name())
                .param("title", words.title())
                .param("from", words.startsOn())
                .param("to", words.endsOn())
                .param("by", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        clauses.forEach(clause -> add(caseNumber, number, clause));
    }

    private void add(String caseNumber, int draft, AgreedClause clause) {
        db.sql("""
                        insert into collective_bargaining_draft_clause (case_number, draft, number, topic, title, text, measure, amount, pay_group)
                        values (:case, :draft, :number, :topic, :title, :text, :measure, :amount, :group)""")
                .param("case", caseNumber)
                .param("draft", draft)
                .param("number", clause.number())
                .param("topic", clause.topic().name())
                .param("title", clause.title())
                .param("text", clause.text())
                .param("measure", clause.measure().name())
                .param("amount", clause.amount())
                .param("group", clause.payGroup().name())
                .update();
    }

    /** The clauses of a draft in their order. */
    public List<DraftClause> clauses(String caseNumber, int draft) {
        return db.sql(
                        "select * from collective_bargaining_draft_clause where case_number = :case and draft = :draft order by number")
                .param("case", caseNumber)
                .param("draft", draft)
                .query((row, i) -> new DraftClause(
                        row.getInt("number"),
                        Topic.valueOf(row.getString("topic")),
                        row.getString("title"),
                        row.getString("text"),
                        Measure.valueOf(row.getString("measure")),
                        row.getBigDecimal("amount"),
                        PayGroup.valueOf(row.getString("pay_group"))))
                .list();
    }

    private Draft map(ResultSet row, int i) throws SQLException {
        String caseNumber = row.getString("case_number");
        int number = row.getInt("draft");
        return new Draft(
                caseNumber,
                number,
                Draft.Form.valueOf(row.getString("form")),
                row.getString("title"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getTimestamp("drafted_at").toInstant(),
                clauses(caseNumber, number));
    }
}
