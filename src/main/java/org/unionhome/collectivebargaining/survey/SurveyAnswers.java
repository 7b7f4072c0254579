package org.unionhome.collectivebargaining.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.notification.Notices;
import org.unionhome.people.Person;

/**
 * Takes answers: that somebody has answered is one row, what was answered are others without the person, the paper or the time.
 * The unit of a mark is the branch.
 */
@Service
public class SurveyAnswers {

    private final JdbcClient db;
    private final Surveys surveys;
    private final Asked asked;
    private final Cases cases;
    private final Notices notices;
    private final Clock clock;

    SurveyAnswers(JdbcClient db, Surveys surveys, Asked asked, Cases cases, Notices notices, Clock clock) {
        this.db = db;
        this.surveys = surveys;
        this.asked = asked;
        this.cases = cases;
        this.notices = notices;
        this.clock = clock;
    }

    /** @throws Refusal when the survey is over, is not for this person, has their answer already, or something is missing */
    @Transactional
    public void give(Survey survey, Person person, AnswerSheet sheet) {
        take(survey, person, sheet, null);
    }

    /** The same for somebody who answered by telephone. @throws Refusal also when it is not for this one to enter */
    @Transactional
    public void enter(Survey survey, Person person, AnswerSheet sheet, Person enteredBy) {
        asked.requireMayEnter(enteredBy, person);
        take(survey, person, sheet, enteredBy.id());
        // whoever never telephoned learns of it
        notices.tell(
                List.of(person.id()), "SURVEY", "collective-bargaining.survey.enteredForYou", null, enteredBy.name());
    }

    private void take(Survey survey, Person person, AnswerSheet sheet, String enteredBy) {
        if (!survey.runsAt(clock.instant())
                || !cases.require(survey.bargaining()).open()) {
            throw new Refusal("collective-bargaining.refusal.surveyClosed");
        }
        asked.requireAsked(person);
        List<Question> questions = surveys.questions(survey.bargaining());
        sheet.requireFits(questions);
        String unit = asked.branchOf(person);
        participate(survey, person, unit, enteredBy);
        for (Question question : questions) {
            if (question.marked()) {
                mark(survey, unit, question.place(), sheet.marks().get(question.place()));
            } else {
                write(survey, question.place(), sheet.wordings().get(question.place()));
            }
        }
    }

    private void participate(Survey survey, Person person, String unit, String enteredBy) {
        int added = db.sql("insert into collective_bargaining_survey_participant"
                        + " (bargaining, person_id, unit_code, answered_on, entered_by)"
                        + " values (:case, :person, :unit, :day, :by) on conflict do nothing")
                .param("case", survey.bargaining())
                .param("person", person.id())
                .param("unit", unit)
                .param("day", LocalDate.now(clock))
                .param("by", enteredBy)
                .update();
        if (added == 0) {
            throw new Refusal("collective-bargaining.refusal.surveyAnswered");
        }
    }

    private void mark(Survey survey, String unit, int place, int importance) {
        db.sql("insert into collective_bargaining_survey_mark (bargaining, unit_code, place, importance)"
                        + " values (:case, :unit, :place, :importance)")
                .param("case", survey.bargaining())
                .param("unit", unit)
                .param("place", place)
                .param("importance", importance)
                .update();
    }

    private void write(Survey survey, int place, String wording) {
        if (wording != null && !wording.isBlank()) {
            db.sql("insert into collective_bargaining_survey_wording (bargaining, place, wording)"
                            + " values (:case, :place, :wording)")
                    .param("case", survey.bargaining())
                    .param("place", place)
                    .param("wording", wording.strip())
                    .update();
        }
    }

    public boolean hasAnswered(String caseNumber, String personId) {
        return db.sql("select exists (select 1 from collective_bargaining_survey_participant"
                        + " where bargaining = :case and person_id = :person)")
                .param("case", caseNumber)
                .param("person", personId)
                .query(Boolean.class)
                .single();
    }

    /** How many have answered. */
    public int count(String caseNumber) {
        return countByUnit(caseNumber).values().stream().mapToInt(i -> i).sum();
    }

    Map<String, Integer> countByUnit(String caseNumber) {
        Map<String, Integer> counts = new TreeMap<>();
        db.sql("select unit_code, count(*) from collective_bargaining_survey_participant where bargaining = :case"
                        + " group by unit_code")
                .param("case", caseNumber)
                .query(row -> {
                    counts.put(row.getString(1), row.getInt(2));
                });
        return counts;
    }

    /**
     * Writes all answers anew in the order of what they say: rows written together with "has answered" bear the same stamp of the
     * database, and would be joined to a person by it.
     */
    void mix(String caseNumber) {
        db.sql(
                        "with taken as (delete from collective_bargaining_survey_mark where bargaining = :case returning *)"
                                + " insert into collective_bargaining_survey_mark (bargaining, unit_code, place, importance)"
                                + " select bargaining, unit_code, place, importance from taken order by place, unit_code, importance")
                .param("case", caseNumber)
                .update();
        db.sql("with taken as (delete from collective_bargaining_survey_wording where bargaining = :case returning *)"
                        + " insert into collective_bargaining_survey_wording (bargaining, place, wording)"
                        + " select bargaining, place, wording from taken order by place, wording")
                .param("case", caseNumber)
                .update();
    }
}
