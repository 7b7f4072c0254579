package org.unionhome.collectivebargaining.survey.page;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.unionhome.collectivebargaining.survey.Question;
import org.unionhome.collectivebargaining.survey.Report;
import org.unionhome.collectivebargaining.survey.Survey;
import org.unionhome.collectivebargaining.survey.SurveyResults;
import org.unionhome.collectivebargaining.survey.SurveyWords;
import org.unionhome.portal.CsvDownload;
import org.unionhome.portal.Moments;
import org.unionhome.portal.NotFound;
import org.unionhome.portal.PageWords;
import org.unionhome.portal.QrPicture;

/** What the staff side sees of its survey: the address to hand out, the turnout, and the results when it is over. */
@Controller
class SurveyResultPages {

    private static final String NUMBER = "/bargaining/{number:XS-[0-9]{4}-[0-9]{5,9}}";
    private static final List<String> HEAD =
            List.of("question", "group", "answers", "average", "one", "two", "three", "four", "five");

    private final SurveyAccess access;
    private final SurveyResults results;
    private final SurveyWords surveyWords;
    private final PageWords words;
    private final Moments moments;

    SurveyResultPages(
            SurveyAccess access, SurveyResults results, SurveyWords surveyWords, PageWords words, Moments moments) {
        this.access = access;
        this.results = results;
        this.surveyWords = surveyWords;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping(NUMBER + "/survey")
    String show(@PathVariable String number, Principal principal, Model model) {
        if (!access.isStaffSide(number, principal.getName())) {
            return "redirect:/bargaining/" + number; // where the summary is, once it is published
        }
        Survey survey = access.requireStaffSide(number, principal.getName());
        String address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/bargaining/survey/" + survey.token())
                .toUriString();
        model.addAttribute("title", surveyWords.title(survey));
        model.addAttribute("number", number);
        model.addAttribute("token", survey.token());
        model.addAttribute("address", address);
        model.addAttribute("qr", QrPicture.of(address));
        model.addAttribute("open", survey.runsAt(moments.now()));
        model.addAttribute("lastDay", moments.day(survey.lastDay()));
        model.addAttribute("turnout", surveyWords.turnout(number));
        results.of(number).ifPresent(report -> found(report, model));
        return "processes/collective-bargaining/pages/survey-results";
    }

    private void found(Report report, Model model) {
        model.addAttribute("tooFew", report.tooFew());
        model.addAttribute("smallest", report.smallest());
        model.addAttribute(
                "found",
                report.questions().stream()
                        .map(question -> found(report, question))
                        .toList());
    }

    private SurveyViews.Found found(Report report, Question question) {
        List<SurveyViews.Line> lines = report.groups().stream()
                .flatMap(group -> of(group, question).map(marks -> line(group, marks)))
                .toList();
        List<String> wordings = report.wordings().stream()
                .filter(each -> each.place() == question.place())
                .map(Report.Wording::text)
                .toList();
        return new SurveyViews.Found(surveyWords.text(question), lines, wordings);
    }

    private static Stream<Report.Marks> of(Report.Group group, Question question) {
        return group.marks().stream().filter(marks -> marks.place() == question.place());
    }

    private SurveyViews.Line line(Report.Group group, Report.Marks marks) {
        int percent = marks.average().movePointRight(2).intValue() / 5;
        return new SurveyViews.Line(surveyWords.name(group), marks.average().toPlainString(), group.answers(), percent);
    }

    @GetMapping(NUMBER + "/survey.csv")
    void export(@PathVariable String number, Principal principal, HttpServletResponse response) throws IOException {
        access.requireStaffSide(number, principal.getName());
        Report report = results.of(number).filter(each -> !each.tooFew()).orElseThrow(NotFound::new);
        CsvDownload file = CsvDownload.begin(
                response,
                words.say("collective-bargaining.survey.csv.file", number),
                HEAD.stream()
                        .map(column -> words.say("collective-bargaining.survey.csv." + column))
                        .toList());
        for (Question question : report.questions()) {
            for (Report.Group group : report.groups()) {
                for (Report.Marks marks : of(group, question).toList()) {
                    file.row(cells(question, group, marks));
                }
            }
        }
        file.end();
    }

    private Stream<?> cells(Question question, Report.Group group, Report.Marks marks) {
        return Stream.concat(
                Stream.of(surveyWords.text(question), surveyWords.name(group), group.answers(), marks.average()),
                marks.counts().stream());
    }
}
