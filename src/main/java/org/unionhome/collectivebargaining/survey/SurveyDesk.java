package org.unionhome.collectivebargaining.survey;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.form.RunSurvey;
import org.unionhome.collectivebargaining.form.SummariseSurvey;

/** Opens a survey, and tells members what it has found. */
@Component
public class SurveyDesk {

    private final CollectiveBargainings bargainings;
    private final Surveys surveys;
    private final QuestionTemplates templates;
    private final SurveyAnswers answers;
    private final Rules rules;
    private final Clock clock;

    SurveyDesk(
            CollectiveBargainings bargainings,
            Surveys surveys,
            QuestionTemplates templates,
            SurveyAnswers answers,
            Rules rules,
            Clock clock) {
        this.bargainings = bargainings;
        this.surveys = surveys;
        this.templates = templates;
        this.answers = answers;
        this.rules = rules;
        this.clock = clock;
    }

    /** The questionnaire goes out. @throws Refusal when the last day is not one of the next weeks */
    public void run(String caseNumber, RunSurvey form) {
        requireDay(form.lastDay());
        CollectiveBargaining bargaining =
                bargainings.change(caseNumber, each -> each.moveTo(BargainingState.SURVEYING));
        surveys.open(caseNumber, form.lastDay(), templates.of(bargaining.kind(), form.ownQuestion()));
    }

    private void requireDay(LocalDate lastDay) {
        LocalDate today = LocalDate.now(clock);
        int longest = rules.value("collective-bargaining.survey.longest").intValueExact();
        if (!lastDay.isAfter(today) || lastDay.isAfter(today.plusDays(longest))) {
            throw new Refusal("collective-bargaining.refusal.surveyDay", longest);
        }
    }

    /** What the survey has found is told; the answers lose what still connected them with the day they came. */
    public void summarise(String caseNumber, SummariseSurvey form) {
        surveys.summarised(caseNumber, form.summary());
        answers.mix(caseNumber);
        bargainings.change(caseNumber, each -> each.moveTo(BargainingState.OFFER_DRAFTING));
    }

    /** When the questionnaire closes. */
    public Instant ends(String caseNumber) {
        return surveys.find(caseNumber)
                .map(Survey::endsAt)
                .orElseThrow(() -> new IllegalStateException("no survey in " + caseNumber));
    }
}
