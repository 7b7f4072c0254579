package org.unionhome.collectivebargaining.signing;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.congress.CongressVote;
import org.unionhome.collectivebargaining.form.ContractAnswer;

/** What the chiefs said to drafts that the congress had passed. The table itself refuses a signature without such a vote. */
@Repository
class Signatures {

    /** One answer. */
    record Signature(Side side, ContractAnswer.Outcome outcome, String personId, Instant answeredAt) {

        boolean signed() {
            return outcome == ContractAnswer.Outcome.SIGNED;
        }
    }

    private final JdbcClient db;
    private final Clock clock;

    Signatures(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(CongressVote vote, Side side, ContractAnswer answer, String person) {
        db.sql("""
                        insert into collective_bargaining_signature (case_number, draft, side, attempt, person_id, outcome, comment, answered_at)
                        values (:case, :draft, :side, :attempt, :person, :outcome, :comment, :now)""")
                .param("case", vote.caseNumber())
                .param("draft", vote.draft())
                .param("side", side.name())
                .param("attempt", vote.attempt())
                .param("person", person)
                .param("outcome", answer.outcome().name())
                .param("comment", answer.comment())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** Those under a draft, the first one first. */
    List<Signature> of(String caseNumber, int draft) {
        return db.sql("select side, outcome, person_id, answered_at from collective_bargaining_signature"
                        + " where case_number = :case and draft = :draft order by answered_at, side")
                .param("case", caseNumber)
                .param("draft", draft)
                .query((row, i) -> new Signature(
                        Side.valueOf(row.getString("side")),
                        ContractAnswer.Outcome.valueOf(row.getString("outcome")),
                        row.getString("person_id"),
                        row.getTimestamp("answered_at").toInstant()))
                .list();
    }
}
