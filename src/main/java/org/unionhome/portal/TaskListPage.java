package org.unionhome.portal;

import java.security.Principal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/** The tasks that wait for a person, soonest due first; more rows are fetched by htmx, or by an ordinary link without it. */
@Controller
class TaskListPage {

    private static final int PAGE = 20;

    private final People people;
    private final OpenTasks openTasks;
    private final TaskRows rows;
    private final Choices choices;
    private final PageWords words;
    private final Clock clock;

    TaskListPage(People people, OpenTasks openTasks, TaskRows rows, Choices choices, PageWords words, Clock clock) {
        this.people = people;
        this.openTasks = openTasks;
        this.rows = rows;
        this.choices = choices;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/tasks")
    String tasks(
            Principal principal,
            @RequestParam(required = false) String whose,
            @RequestParam(required = false) String due,
            @RequestParam(required = false) String process,
            @RequestParam(required = false) String after,
            @RequestHeader(name = "HX-Request", required = false) String htmx,
            Model model) {
        TaskFilter filter = TaskFilter.of(whose, due, process);
        Entitlements who = people.entitlements(principal.getName());
        List<OpenTask> page = openTasks.page(who, filter.query(clock, after, PAGE + 1));
        List<OpenTask> shown = page.subList(0, Math.min(PAGE, page.size()));
        model.addAttribute("tasks", rows.of(who, shown));
        model.addAttribute("more", page.size() > PAGE ? filter.hrefAfter(shown.get(PAGE - 1)) : null);
        if (htmx != null) {
            return "more :: tasks";
        }
        model.addAttribute("filtered", filter.narrows());
        model.addAttribute("filters", filters(filter, who));
        return "tasks";
    }

    private List<List<FilterLink>> filters(TaskFilter filter, Entitlements who) {
        List<List<FilterLink>> groups = new ArrayList<>();
        groups.add(Stream.of(TaskFilter.Whose.values())
                .filter(value ->
                        value != TaskFilter.Whose.standIn || !who.standIns().isEmpty())
                .map(value -> link(filter.with(value), "portal.tasks." + value, filter.whose() == value))
                .toList());
        groups.add(Stream.of(TaskFilter.Due.values())
                .map(value -> link(filter.with(value), "portal.tasks." + value, filter.due() == value))
                .toList());
        List<Choices.Choice> all = choices.all();
        if (all.size() > 1) {
            List<FilterLink> processes = new ArrayList<>();
            processes.add(link(filter.withProcess(null), "portal.tasks.anyProcess", filter.process() == null));
            all.forEach(choice -> processes.add(new FilterLink(
                    filter.withProcess(choice.slug()).href(),
                    choice.name(),
                    choice.slug().equals(filter.process()))));
            groups.add(processes);
        }
        return groups;
    }

    private FilterLink link(TaskFilter filter, String key, boolean on) {
        return new FilterLink(filter.href(), words.say(key), on);
    }
}
