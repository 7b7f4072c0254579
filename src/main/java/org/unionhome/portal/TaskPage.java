package org.unionhome.portal;

import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.Processes;
import org.unionhome.workflow.Reading;

/** One task: its clock, and its form for whoever has taken it. */
@Controller
class TaskPage {

    /** Whose the task is, seen from the person who looks at it. */
    enum Claim {
        OPEN,
        MINE,
        TAKEN,
        OWN
    }

    /** What the page shows of the task. */
    public record TaskView(
            String id,
            String name,
            String title,
            String caseNumber,
            String standInFor,
            Claim claim,
            String holder,
            boolean canReturn) {}

    private final OpenTasks openTasks;
    private final Cases cases;
    private final People people;
    private final Reading reading;
    private final Door door;
    private final Processes processes;
    private final Deadlines deadlines;
    private final Clocks clocks;
    private final TaskRows rows;
    private final PageWords words;
    private final PersonNames names;

    TaskPage(
            OpenTasks openTasks,
            Cases cases,
            People people,
            Reading reading,
            Door door,
            Processes processes,
            Deadlines deadlines,
            Clocks clocks,
            TaskRows rows,
            PageWords words,
            PersonNames names) {
        this.openTasks = openTasks;
        this.cases = cases;
        this.people = people;
        this.reading = reading;
        this.door = door;
        this.processes = processes;
        this.deadlines = deadlines;
        this.clocks = clocks;
        this.rows = rows;
        this.words = words;
        this.names = names;
    }

    @GetMapping("/tasks/{id}")
    String task(Principal principal, @PathVariable String id, Model model, RedirectAttributes redirect) {
        Optional<OpenTask> task = openTasks.find(id);
        if (task.isEmpty()) {
            redirect.addFlashAttribute("said", words.say("portal.task.gone"));
            return "redirect:/tasks";
        }
        CaseFile file = visible(principal.getName(), task.get());
        Entitlements who = people.entitlements(principal.getName());
        model.addAttribute("task", view(who, task.get(), file));
        model.addAttribute("clock", deadlines.ofTask(id).map(clocks::view).orElse(null));
        model.addAttribute("formUrl", "/tasks/" + id + "/form");
        return "task";
    }

    @PostMapping("/tasks/{id}/claim")
    String claim(Principal principal, @PathVariable String id, RedirectAttributes redirect) {
        return move(
                redirect, "redirect:/tasks/" + id, "portal.task.claimed", () -> door.claim(principal.getName(), id));
    }

    @PostMapping("/tasks/{id}/unclaim")
    String unclaim(Principal principal, @PathVariable String id, RedirectAttributes redirect) {
        return move(redirect, "redirect:/tasks", "portal.task.returned", () -> door.unclaim(principal.getName(), id));
    }

    private String move(RedirectAttributes redirect, String next, String said, Runnable action) {
        try {
            action.run();
            redirect.addFlashAttribute("said", words.say(said));
            return next;
        } catch (Refusal refusal) {
            redirect.addFlashAttribute("refused", words.say(refusal));
            return "redirect:/tasks";
        }
    }

    /** A task that is not for this person is as if it were not there. */
    private CaseFile visible(String personId, OpenTask task) {
        return cases.find(task.caseNumber())
                .filter(file -> reading.viewer(personId, file)
                        .filter(viewer -> viewer.openTasks().contains(task.taskKey()))
                        .isPresent())
                .orElseThrow(NotFound::new);
    }

    private TaskView view(Entitlements who, OpenTask task, CaseFile file) {
        String principal = rows.principal(who, task);
        Claim claim = claim(who, task, file);
        return new TaskView(
                task.taskId(),
                words.step(task.process(), task.taskKey()),
                processes.facts(task.process()).title(task.caseNumber()),
                task.caseNumber(),
                principal == null ? null : names.of(principal),
                claim,
                claim == Claim.TAKEN ? names.of(task.assignee()) : null,
                claim == Claim.MINE && task.candidate() != null);
    }

    private Claim claim(Entitlements who, OpenTask task, CaseFile file) {
        String me = who.person().id();
        if (task.candidate() == null) {
            return Claim.MINE;
        }
        if (processes.isOwn(file, me)) {
            return Claim.OWN;
        }
        if (reading.isTaken(who, task)) {
            return Claim.TAKEN;
        }
        boolean mine = me.equals(task.assignee()) || who.standsInFor(task.assignee(), task.process());
        return mine ? Claim.MINE : Claim.OPEN;
    }
}
