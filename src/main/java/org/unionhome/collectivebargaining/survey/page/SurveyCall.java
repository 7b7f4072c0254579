package org.unionhome.collectivebargaining.survey.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.PersonalCall;
import org.unionhome.collectivebargaining.survey.Asked;
import org.unionhome.collectivebargaining.survey.Survey;
import org.unionhome.collectivebargaining.survey.SurveyWords;
import org.unionhome.collectivebargaining.survey.Surveys;
import org.unionhome.people.People;

/** Calls members on their first page to answer. */
@Component
class SurveyCall implements PersonalCall {

    private final Surveys surveys;
    private final SurveyWords words;
    private final Asked asked;
    private final People people;

    SurveyCall(Surveys surveys, SurveyWords words, Asked asked, People people) {
        this.surveys = surveys;
        this.words = words;
        this.asked = asked;
        this.people = people;
    }

    @Override
    public List<Call> of(String personId) {
        List<Survey> waiting = surveys.waitingFor(personId);
        return waiting.isEmpty() || !asked.isAsked(people.require(personId))
                ? List.of()
                : waiting.stream().map(this::call).toList();
    }

    private Call call(Survey survey) {
        return new Call(
                "collective-bargaining.survey.call",
                List.of(words.title(survey)),
                "/bargaining/survey/" + survey.token(),
                survey.endsAt());
    }
}
