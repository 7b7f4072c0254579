package org.unionhome.collectivebargaining.round;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.form.HoldChiefsDialogue;
import org.unionhome.collectivebargaining.form.MinutesAnswer;

/** What is written about a round beside its minutes: what the sides said to them, what the staff said after, the talk of the chiefs. */
@Repository
public class RoundPapers {

    private final JdbcClient db;
    private final Clock clock;

    RoundPapers(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void answer(MeetingRound round, Side side, MinutesAnswer answer, String person) {
        db.sql("""
                        insert into collective_bargaining_confirmation (case_number, round, recording, side, person_id, outcome, comment, answered_at)
                        values (:case, :round, :recording, :side, :person, :outcome, :comment, :now)""")
                .param("case", round.caseNumber())
                .param("round", round.number())
                .param("recording", round.recording())
                .param("side", side.name())
                .param("person", person)
                .param("outcome", answer.outcome().name())
                .param("comment", answer.comment())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** A side and what it wants corrected. */
    record Correction(Side side, String text) {}

    /** What was asked for about the latest recording. */
    List<Correction> corrections(MeetingRound round) {
        return db.sql("""
                        select side, comment from collective_bargaining_confirmation
                        where case_number = :case and round = :round and recording = :recording and outcome = 'CORRECT' order by side desc""")
                .param("case", round.caseNumber())
                .param("round", round.number())
                .param("recording", round.recording())
                .query((row, i) -> new Correction(Side.valueOf(row.getString("side")), row.getString("comment")))
                .list();
    }

    void digest(String caseNumber, int round, String digest, String person) {
        db.sql("""
                        insert into collective_bargaining_feedback (case_number, round, digest, gathered_by, gathered_at)
                        values (:case, :round, :digest, :person, :now)""")
                .param("case", caseNumber)
                .param("round", round)
                .param("digest", digest)
                .param("person", person)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** What the staff said after a round. The staff side's own paper: whoever shows it asks first whose side the reader is on. */
    public Optional<String> feedback(String caseNumber, int round) {
        return db.sql("select digest from collective_bargaining_feedback where case_number = :case and round = :round")
                .param("case", caseNumber)
                .param("round", round)
                .query(String.class)
                .optional();
    }

    void dialogue(String caseNumber, int round, HoldChiefsDialogue dialogue, String recorder) {
        db.sql("""
                        insert into collective_bargaining_dialogue (case_number, round, held_on, summary, outcome, recorded_by)
                        values (:case, :round, :day, :summary, :outcome, :by)""")
                .param("case", caseNumber)
                .param("round", round)
                .param("day", dialogue.heldOn())
                .param("summary", dialogue.summary())
                .param("outcome", dialogue.outcome().name())
                .param("by", recorder)
                .update();
    }

    /** What came of the talk of the chiefs after a round; both sides read it. */
    public Optional<String> dialogue(String caseNumber, int round) {
        return db.sql("select summary from collective_bargaining_dialogue where case_number = :case and round = :round")
                .param("case", caseNumber)
                .param("round", round)
                .query(String.class)
                .optional();
    }
}
