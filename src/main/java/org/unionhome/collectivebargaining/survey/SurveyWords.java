package org.unionhome.collectivebargaining.survey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Cases;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.people.People;

/** Puts surveys into words, for forms and pages. */
@Component
public class SurveyWords {

    private static final String TEXTS = "collective-bargaining.";

    private final CollectiveBargainings bargainings;
    private final Cases cases;
    private final Surveys surveys;
    private final QuestionTemplates templates;
    private final SurveyAnswers answers;
    private final Asked asked;
    private final SurveyResults results;
    private final People people;
    private final MessageSource texts;

    SurveyWords(
            CollectiveBargainings bargainings,
            Cases cases,
            Surveys surveys,
            QuestionTemplates templates,
            SurveyAnswers answers,
            Asked asked,
            SurveyResults results,
            People people,
            MessageSource texts) {
        this.bargainings = bargainings;
        this.cases = cases;
        this.surveys = surveys;
        this.templates = templates;
        this.answers = answers;
        this.asked = asked;
        this.results = results;
        this.people = people;
        this.texts = texts;
    }

    /** Values of the forms of the two tasks; empty for any other. */
    public Map<String, Object> formValues(String caseNumber, String taskKey) {
        return switch (taskKey) {
            case "runSurvey" -> asking(caseNumber);
            case "summariseSurvey" -> found(caseNumber);
            default -> Map.of();
        };
    }

    private Map<String, Object> asking(String caseNumber) {
        var kind = bargainings.require(caseNumber).kind();
        return Map.of("kindText", say("kind." + kind), "questionsText", lines(templates.of(kind)));
    }

    private String lines(List<Question> questions) {
        return questions.stream()
                .map(question -> question.place() + ". " + text(question))
                .collect(Collectors.joining("\n"));
    }

    private Map<String, Object> found(String caseNumber) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("turnoutText", turnout(caseNumber));
        Optional<Report> report = results.of(caseNumber);
        values.put("resultsText", report.map(this::lines).orElse(""));
        values.put("wordingsText", report.map(this::wordings).orElse(""));
        return values;
    }

    public String title(Survey survey) {
        return say(
                "survey.title",
                say("kind." + bargainings.require(survey.bargaining()).kind()));
    }

    public String turnout(String caseNumber) {
        int all = asked.all(cases.require(caseNumber).unitCode());
        return say("survey.turnout", all, answers.count(caseNumber));
    }

    private String lines(Report report) {
        if (report.tooFew()) {
            return say("survey.tooFew", report.smallest());
        }
        return report.questions().stream()
                .filter(Question::marked)
                .map(question -> text(question) + "\n" + line(report, question))
                .collect(Collectors.joining("\n\n"));
    }

    private String line(Report report, Question question) {
        return report.groups().stream()
                .flatMap(group -> group.marks().stream()
                        .filter(marks -> marks.place() == question.place())
                        .map(marks -> say("survey.line", name(group), marks.average(), group.answers())))
                .collect(Collectors.joining("\n"));
    }

    private String wordings(Report report) {
        return report.wordings().stream().map(Report.Wording::text).collect(Collectors.joining("\n"));
    }

    /** The question as it is asked. */
    public String text(Question question) {
        return question.code() == null ? question.ownText() : say("survey.question." + question.code());
    }

    /** Whose answers these are. */
    public String name(Report.Group group) {
        if (group.units().isEmpty()) {
            return say("survey.all");
        }
        return group.folded() ? say("survey.folded", units(group.units())) : units(group.units());
    }

    private String units(Collection<String> codes) {
        boolean english = "en".equals(LocaleContextHolder.getLocale().getLanguage());
        return codes.stream()
                .map(code -> people.path(code).get(0))
                .map(unit -> english ? unit.nameEn() : unit.name())
                .collect(Collectors.joining(say("survey.and")));
    }

    String say(String key, Object... args) {
        return texts.getMessage(TEXTS + key, args, LocaleContextHolder.getLocale());
    }
}
