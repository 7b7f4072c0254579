package org.unionhome.collectivebargaining.survey;

import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The surveys and what each asks. */
@Repository
public class Surveys {

    private static final SecureRandom CHANCE = new SecureRandom();
    private static final String COLUMNS =
            "select bargaining, token, last_day, ends_at, summary, summarised_at from collective_bargaining_survey ";

    private final JdbcClient db;
    private final Clock clock;

    Surveys(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void open(String caseNumber, LocalDate lastDay, List<Question> questions) {
        byte[] random = new byte[16];
        CHANCE.nextBytes(random);
        db.sql("insert into collective_bargaining_survey (bargaining, token, last_day, ends_at, opened_at)"
                        + " values (:case, :token, :day, :end, :now)")
                .param("case", caseNumber)
                .param("token", Base64.getUrlEncoder().withoutPadding().encodeToString(random))
                .param("day", lastDay)
                .param("end", Timestamp.from(endOf(lastDay)))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        questions.forEach(question -> add(caseNumber, question));
    }

    private void add(String caseNumber, Question question) {
        db.sql("insert into collective_bargaining_survey_question (bargaining, place, topic, answer, code, own_text)"
                        + " values (:case, :place, :topic, :answer, :code, :own)")
                .param("case", caseNumber)
                .param("place", question.place())
                .param(
                        "topic",
                        question.topic() == null ? null : question.topic().name())
                .param("answer", question.answer().name())
                .param("code", question.code())
                .param("own", question.ownText())
                .update();
    }

    /** Midnight after the last day. */
    private Instant endOf(LocalDate lastDay) {
        return lastDay.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
    }

    public Optional<Survey> find(String caseNumber) {
        return db.sql(COLUMNS + "where bargaining = :case")
                .param("case", caseNumber)
                .query(Survey.class)
                .optional();
    }

    public Optional<Survey> byToken(String token) {
        return db.sql(COLUMNS + "where token = :token")
                .param("token", token)
                .query(Survey.class)
                .optional();
    }

    /** Those that run now and have no answer of this person yet. */
    public List<Survey> waitingFor(String personId) {
        return db.sql(COLUMNS + "s where ends_at > :now and not exists (select 1 from"
                        + " collective_bargaining_survey_participant p where p.bargaining = s.bargaining and p.person_id = :person)"
                        + " and exists (select 1 from case_file f where f.number = s.bargaining and f.closed_at is null)"
                        + " order by ends_at, bargaining")
                .param("now", Timestamp.from(clock.instant()))
                .param("person", personId)
                .query(Survey.class)
                .list();
    }

    public List<Question> questions(String caseNumber) {
        return db.sql("select place, topic, answer, code, own_text from collective_bargaining_survey_question"
                        + " where bargaining = :case order by place")
                .param("case", caseNumber)
                .query(Question.class)
                .list();
    }

    void summarised(String caseNumber, String summary) {
        db.sql(
                        "update collective_bargaining_survey set summary = :summary, summarised_at = :now where bargaining = :case")
                .param("summary", summary)
                .param("now", Timestamp.from(clock.instant()))
                .param("case", caseNumber)
                .update();
    }
}
