package org.unionhome.collectivebargaining.congress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.congress.CongressVote.ItemCount;
import org.unionhome.collectivebargaining.congress.CongressVote.Result;
import org.unionhome.collectivebargaining.form.OpenCongressVote;
import org.unionhome.collectivebargaining.form.OpenCongressVote.Scope;
import org.unionhome.collectivebargaining.form.ReportQuorumFailure;

/** The votes of the congress on the drafts of bargainings. */
@Repository
public class CongressVotes {

    private static final String SELECT = "select * from collective_bargaining_vote where case_number = :case ";

    private final JdbcClient db;

    CongressVotes(JdbcClient db) {
        this.db = db;
    }

    /** All votes of a bargaining, the first one first. */
    public List<CongressVote> of(String caseNumber) {
        return db.sql(SELECT + "order by attempt")
                .param("case", caseNumber)
                .query(this::map)
                .list();
    }

    public Optional<CongressVote> latest(String caseNumber) {
        return db.sql(SELECT + "order by attempt desc limit 1")
                .param("case", caseNumber)
                .query(this::map)
                .optional();
    }

    public CongressVote require(String caseNumber) {
        return latest(caseNumber).orElseThrow(() -> new IllegalStateException(caseNumber + " was not voted on"));
    }

    void open(Draft draft, String ballot, OpenCongressVote form, Instant closesAt) {
        db.sql("""
                        insert into collective_bargaining_vote (case_number, attempt, draft, ballot, scope, papers_on, closes_at)
                        select :case, coalesce(max(attempt), 0) + 1, :draft, :ballot, :scope, :papers, :closes
                        from collective_bargaining_vote where case_number = :case""")
                .param("case", draft.caseNumber())
                .param("draft", draft.number())
                .param("ballot", ballot)
                .param("scope", form.scope().name())
                .param("papers", form.papersOn())
                .param("closes", Timestamp.from(closesAt))
                .update();
    }

    void counted(CongressVote vote, CongressCount count) {
        update(vote, "electors = :electors, voted = :voted, verdict = :verdict")
                .param("electors", count.electors())
                .param("voted", count.voted())
                .param("verdict", count.verdict().name())
                .update();
        count.items()
                .forEach(item -> db.sql("""
                        insert into collective_bargaining_vote_item (case_number, attempt, number, yes, no, abstained, verdict)
                        values (:case, :attempt, :number, :yes, :no, :abstained, :verdict)""")
                        .param("case", vote.caseNumber())
                        .param("attempt", vote.attempt())
                        .param("number", item.number())
                        .param("yes", item.yes())
                        .param("no", item.no())
                        .param("abstained", item.abstained())
                        .param("verdict", item.verdict().name())
                        .update());
    }

    void decided(CongressVote vote, Result decision, String reason, String person) {
        update(vote, "decision = :decision, reason = :reason, decided_by = :person")
                .param("decision", decision.name())
                .param("reason", reason)
                .param("person", person)
                .update();
    }

    void reported(CongressVote vote, ReportQuorumFailure form) {
        update(vote, "reported_on = :day, reported_to = :to, report = :report")
                .param("day", form.reportedOn())
                .param("to", form.reportedTo())
                .param("report", form.report())
                .update();
    }

    private JdbcClient.StatementSpec update(CongressVote vote, String what) {
        return db.sql("update collective_bargaining_vote set " + what
                        + " where case_number = :case and attempt = :attempt")
                .param("case", vote.caseNumber())
                .param("attempt", vote.attempt());
    }

    private CongressVote map(ResultSet row, int i) throws SQLException {
        String caseNumber = row.getString("case_number");
        int attempt = row.getInt("attempt");
        return new CongressVote(
                caseNumber,
                attempt,
                row.getInt("draft"),
                row.getString("ballot"),
                Scope.valueOf(row.getString("scope")),
                row.getObject("papers_on", LocalDate.class),
                row.getTimestamp("closes_at").toInstant(),
                row.getObject("electors", Integer.class),
                row.getObject("voted", Integer.class),
                result(row.getString("verdict")),
                result(row.getString("decision")),
                row.getString("reason"),
                items(caseNumber, attempt));
    }

    private static Result result(String name) {
        return name == null ? null : Result.valueOf(name);
    }

    private List<ItemCount> items(String caseNumber, int attempt) {
        return db.sql("select number, yes, no, abstained, verdict from collective_bargaining_vote_item"
                        + " where case_number = :case and attempt = :attempt order by number")
                .param("case", caseNumber)
                .param("attempt", attempt)
                .query(ItemCount.class)
                .list();
    }
}
