package org.unionhome.collectivebargaining.survey.page;

import java.security.Principal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.survey.Asked;
import org.unionhome.collectivebargaining.survey.Question;
import org.unionhome.collectivebargaining.survey.Survey;
import org.unionhome.collectivebargaining.survey.SurveyAnswers;
import org.unionhome.collectivebargaining.survey.SurveyWords;
import org.unionhome.collectivebargaining.survey.Surveys;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** The questionnaire: answered by members on their phones, or entered for those who answered by telephone. */
@Controller
class SurveyPages {

    private static final String SHEET = "/bargaining/survey/{token:[A-Za-z0-9_-]{22}}";
    private static final String PAGES = "processes/collective-bargaining/pages/";

    private final SurveyAccess access;
    private final Surveys surveys;
    private final SurveyAnswers answers;
    private final Asked asked;
    private final SurveyWords surveyWords;
    private final People people;
    private final PageWords words;
    private final Moments moments;

    SurveyPages(
            SurveyAccess access,
            Surveys surveys,
            SurveyAnswers answers,
            Asked asked,
            SurveyWords surveyWords,
            People people,
            PageWords words,
            Moments moments) {
        this.access = access;
        this.surveys = surveys;
        this.answers = answers;
        this.asked = asked;
        this.surveyWords = surveyWords;
        this.people = people;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping(SHEET)
    String sheet(@PathVariable String token, Principal principal, Model model) {
        Person me = people.require(principal.getName());
        Survey survey = access.requireAsked(token, me);
        show(survey, model);
        model.addAttribute("answered", answers.hasAnswered(survey.bargaining(), me.id()));
        model.addAttribute("enters", asked.entersForOthers(people.entitlements(me.id())));
        return PAGES + "survey";
    }

    private void show(Survey survey, Model model) {
        Map<?, ?> chosen = (Map<?, ?>) model.asMap().getOrDefault("chosen", Map.of());
        model.addAttribute("token", survey.token());
        model.addAttribute("title", surveyWords.title(survey));
        model.addAttribute("lastDay", moments.day(survey.lastDay()));
        model.addAttribute("open", survey.runsAt(moments.now()));
        model.addAttribute("summary", survey.summary());
        model.addAttribute(
                "items",
                surveys.questions(survey.bargaining()).stream()
                        .map(question -> item(question, chosen))
                        .toList());
    }

    private SurveyViews.Item item(Question question, Map<?, ?> chosen) {
        String field = SheetForm.field(question);
        return new SurveyViews.Item(field, surveyWords.text(question), question.marked(), (String) chosen.get(field));
    }

    @PostMapping(SHEET)
    String answer(
            @PathVariable String token,
            @RequestParam Map<String, String> sent,
            Principal principal,
            RedirectAttributes redirect) {
        Person me = people.require(principal.getName());
        Survey survey = access.requireAsked(token, me);
        try {
            answers.give(survey, me, SheetForm.read(surveys.questions(survey.bargaining()), sent));
        } catch (Refusal refusal) {
            keep(refusal, sent, redirect);
        }
        return "redirect:/bargaining/survey/" + token;
    }

    private void keep(Refusal refusal, Map<String, String> sent, RedirectAttributes redirect) {
        redirect.addFlashAttribute("refused", words.say(refusal));
        Map<String, String> chosen = new HashMap<>(sent);
        chosen.keySet().removeIf(field -> !field.matches("q[0-9]{1,2}"));
        redirect.addFlashAttribute("chosen", chosen);
    }

    @GetMapping(SHEET + "/phone")
    String phone(@PathVariable String token, Principal principal, Model model) {
        Person me = people.require(principal.getName());
        show(access.requireEntry(token, me), model);
        model.addAttribute("members", members(me));
        return PAGES + "survey-phone";
    }

    /** Whose answers this person may enter, by name; whether they have answered is not told here. */
    private List<SurveyViews.Member> members(Person me) {
        var path = people.path(me.unitCode());
        return people.under(path.get(path.size() - 1).code()).stream()
                .filter(person -> asked.mayEnter(me, person) && asked.isAsked(person))
                .map(person -> new SurveyViews.Member(
                        person.id(),
                        person.name() + " · "
                                + words.unit(people.path(person.unitCode()).get(0))))
                .toList();
    }

    @PostMapping(SHEET + "/phone")
    String enter(
            @PathVariable String token,
            @RequestParam(defaultValue = "") String person,
            @RequestParam Map<String, String> sent,
            Principal principal,
            RedirectAttributes redirect) {
        Person me = people.require(principal.getName());
        Survey survey = access.requireEntry(token, me);
        try {
            answers.enter(
                    survey, people.require(person), SheetForm.read(surveys.questions(survey.bargaining()), sent), me);
            redirect.addFlashAttribute("said", words.say("collective-bargaining.survey.entered"));
        } catch (Refusal refusal) {
            keep(refusal, sent, redirect);
        }
        return "redirect:/bargaining/survey/" + token + "/phone";
    }
}
