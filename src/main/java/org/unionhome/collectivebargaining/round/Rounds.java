package org.unionhome.collectivebargaining.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.Topic;
import org.unionhome.collectivebargaining.form.PrepareAgenda;
import org.unionhome.collectivebargaining.form.RecordMinutes;

/** The rounds of bargainings, with who was present. */
@Repository
public class Rounds {

    private static final String SELECT = "select * from collective_bargaining_round where case_number = :case ";
    private static final RowMapper<MeetingRound> ROW = Rounds::map;

    private final JdbcClient db;
    private final Clock clock;

    Rounds(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** The round that runs or ran last; empty before the first. */
    public Optional<MeetingRound> latest(String caseNumber) {
        return db.sql(SELECT + "order by round desc limit 1")
                .param("case", caseNumber)
                .query(ROW)
                .optional();
    }

    MeetingRound running(String caseNumber) {
        return latest(caseNumber).orElseThrow(() -> new IllegalStateException(caseNumber + " has no round"));
    }

    /** All rounds of a bargaining, the first one first. */
    public List<MeetingRound> of(String caseNumber) {
        return db.sql(SELECT + "order by round")
                .param("case", caseNumber)
                .query(ROW)
                .list();
    }

    /** Whether the minutes of a running round are written and not both chiefs have answered yet. */
    public boolean minutesWait(String caseNumber) {
        return db.sql("""
                        select exists (select 1 from collective_bargaining_round r join collective_bargaining b using (case_number)
                        where r.case_number = :case and b.state = 'IN_ROUND' and r.round = b.round and r.recording > 0 and r.published_at is null
                          and (select count(*) from collective_bargaining_confirmation c where c.case_number = r.case_number
                               and c.round = r.round and c.recording = r.recording) < 2)""").param("case", caseNumber).query(Boolean.class).single();
    }

    /** Ids of the representatives who were present. */
    List<Long> present(String caseNumber, int round) {
        return db.sql("select representative from collective_bargaining_presence"
                        + " where case_number = :case and round = :round order by representative")
                .param("case", caseNumber)
                .param("round", round)
                .query(Long.class)
                .list();
    }

    void open(String caseNumber, int round, Side chair, PrepareAgenda agenda) {
        db.sql("""
                        insert into collective_bargaining_round (case_number, round, chair_side, held_on, starts_at, place, how, topics, agenda)
                        values (:case, :round, :chair, :day, :at, :place, :how, :topics, :agenda)""")
                .param("case", caseNumber)
                .param("round", round)
                .param("chair", chair.name())
                .param("day", agenda.heldOn())
                .param("at", agenda.startsAt())
                .param("place", agenda.place())
                .param("how", agenda.how().name())
                .param(
                        "topics",
                        agenda.topics().stream().distinct().map(Topic::name).collect(Collectors.joining(",")))
                .param("agenda", agenda.agenda())
                .update();
    }

    /** Writes the minutes, over those that a side wanted corrected. */
    void record(MeetingRound round, RecordMinutes minutes, List<Long> present, String recorder) {
        boolean suspended = minutes.outcome() == RecordMinutes.Outcome.SUSPENDED;
        db.sql("""
                        update collective_bargaining_round set recording = recording + 1, held_on = :day, starts_at = :from, ended_at = :to,
                            statements = :statements, go_on = :goOn, resume_on = :resumeOn, resume_place = :resumePlace,
                            resume_content = :resumeContent, recorded_by = :by, recorded_at = :now
                        where case_number = :case and round = :round""")
                .param("day", minutes.heldOn())
                .param("from", minutes.startedAt())
                .param("to", minutes.endedAt())
                .param("statements", minutes.statements())
                .param("goOn", minutes.outcome().name())
                .param("resumeOn", suspended ? minutes.resumeOn() : null)
                .param("resumePlace", suspended ? minutes.resumePlace() : null)
                .param("resumeContent", suspended ? minutes.resumeContent() : null)
                .param("by", recorder)
                .param("now", Timestamp.from(clock.instant()))
                .param("case", round.caseNumber())
                .param("round", round.number())
                .update();
        attend(round, present);
    }

    private void attend(MeetingRound round, List<Long> present) {
        db.sql("delete from collective_bargaining_presence where case_number = :case and round = :round")
                .param("case", round.caseNumber())
                .param("round", round.number())
                .update();
        present.forEach(representative -> db.sql(
                        "insert into collective_bargaining_presence (case_number, round, representative) values (:case, :round, :who)")
                .param("case", round.caseNumber())
                .param("round", round.number())
                .param("who", representative)
                .update());
    }

    void publish(MeetingRound round) {
        db.sql(
                        "update collective_bargaining_round set published_at = :now where case_number = :case and round = :round")
                .param("now", Timestamp.from(clock.instant()))
                .param("case", round.caseNumber())
                .param("round", round.number())
                .update();
    }

    private static MeetingRound map(ResultSet row, int i) throws SQLException {
        LocalDate resume = row.getObject("resume_on", LocalDate.class);
        String goOn = row.getString("go_on");
        Timestamp published = row.getTimestamp("published_at");
        return new MeetingRound(
                row.getString("case_number"),
                row.getInt("round"),
                Side.valueOf(row.getString("chair_side")),
                row.getObject("held_on", LocalDate.class),
                row.getString("starts_at"),
                row.getString("place"),
                PrepareAgenda.How.valueOf(row.getString("how")),
                Arrays.stream(row.getString("topics").split(","))
                        .map(Topic::valueOf)
                        .toList(),
                row.getString("agenda"),
                row.getInt("recording"),
                row.getString("ended_at"),
                row.getString("statements"),
                goOn == null ? null : RecordMinutes.Outcome.valueOf(goOn),
                resume == null
                        ? null
                        : new Suspension(resume, row.getString("resume_place"), row.getString("resume_content")),
                published == null ? null : published.toInstant());
    }
}
