package org.unionhome.portal;

import java.security.Principal;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.unionhome.calendar.CalendarWatch;
import org.unionhome.cases.Cases;
import org.unionhome.cases.PersonalCall;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.workflow.Discretion;
import org.unionhome.workflow.OpenTasks;

/** The first page: what waits for me, what I asked for, what I can ask for. */
@Controller
class HomePage {

    /** Something that waits for the person beside tasks, in words. */
    public record CallRow(String text, String href, String until) {}

    private static final int FEW = 3;

    private final People people;
    private final OpenTasks openTasks;
    private final TaskRows taskRows;
    private final CaseList caseList;
    private final Cases cases;
    private final Discretion discretion;
    private final CaseRows caseRows;
    private final Choices choices;
    private final List<PersonalCall> calls;
    private final CalendarWatch calendar;
    private final PageWords words;
    private final Moments moments;

    HomePage(
            People people,
            OpenTasks openTasks,
            TaskRows taskRows,
            CaseList caseList,
            Cases cases,
            Discretion discretion,
            CaseRows caseRows,
            Choices choices,
            List<PersonalCall> calls,
            CalendarWatch calendar,
            PageWords words,
            Moments moments) {
        this.people = people;
        this.openTasks = openTasks;
        this.taskRows = taskRows;
        this.caseList = caseList;
        this.cases = cases;
        this.discretion = discretion;
        this.caseRows = caseRows;
        this.choices = choices;
        this.calls = calls;
        this.calendar = calendar;
        this.words = words;
        this.moments = moments;
    }

    @GetMapping("/")
    String home(Principal principal, Model model) {
        Entitlements who = people.entitlements(principal.getName());
        var tasks = openTasks.page(who, OpenTasks.Query.first(OpenTasks.Scope.ALL, FEW));
        model.addAttribute("tasks", taskRows.of(who, tasks));
        model.addAttribute("worksHere", !who.engineGroups().isEmpty());
        model.addAttribute("calls", calls(principal.getName()));
        model.addAttribute("cases", myCases(principal.getName()));
        model.addAttribute("choices", choices.startable(who));
        if (Access.holdsAny(who, Access.KEEP_CALENDAR_IN_MIND)) {
            calendar.missingYear(moments.today())
                    .ifPresent(year -> model.addAttribute("missingYear", String.valueOf(year)));
        }
        model.addAttribute("mayEnterCalendar", Access.holdsAny(who, Access.CHANGE_RULES));
        return "home";
    }

    private List<CallRow> calls(String personId) {
        return calls.stream()
                .flatMap(kind -> kind.of(personId).stream())
                .map(call -> new CallRow(
                        words.say(call.textKey(), call.args().toArray()), call.href(), moments.due(call.until())))
                .toList();
    }

    private List<CaseRow> myCases(String personId) {
        return caseList.of(personId, CaseList.Which.ALL, null, FEW).stream()
                .map(place -> cases.require(place.number()))
                .filter(file -> !discretion.hides(file, personId))
                .map(caseRows::of)
                .toList();
    }
}
