package org.unionhome.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/** Tells a case: what has happened, from the ledger, and what happens next, from the open tasks and the running clocks. */
@Component
class CaseStory {

    private final Ledger ledger;
    private final OpenTasks openTasks;
    private final Deadlines deadlines;
    private final Disclosure disclosure;
    private final PersonNames names;
    private final PageWords words;
    private final Moments moments;

    CaseStory(
            Ledger ledger,
            OpenTasks openTasks,
            Deadlines deadlines,
            Disclosure disclosure,
            PersonNames names,
            PageWords words,
            Moments moments) {
        this.ledger = ledger;
        this.openTasks = openTasks;
        this.deadlines = deadlines;
        this.disclosure = disclosure;
        this.names = names;
        this.words = words;
        this.moments = moments;
    }

    /** What has happened; what officers wrote only to those whom it is for. */
    List<CaseViews.Event> past(CaseFile file, Viewer viewer) {
        List<LedgerEntry> entries = ledger.of(file.number());
        Map<String, String> people = names.of(entries.stream()
                .flatMap(e -> Stream.of(orEmpty(e.actorId()), orEmpty(e.actingFor())))
                .toList());
        return entries.stream().map(entry -> event(file, entry, people, viewer)).toList();
    }

    private CaseViews.Event event(CaseFile file, LedgerEntry entry, Map<String, String> people, Viewer viewer) {
        String process = file.process();
        String what = words.find(process + "." + entry.action())
                .or(() -> words.find("portal.case.action." + entry.action()))
                .orElse(entry.action());
        return new CaseViews.Event(
                what,
                words.outcome(process, entry.action(), entry.outcome()).orElse(null),
                who(file, entry, people, viewer),
                moments.minute(entry.at()),
                disclosure.text(file, viewer, entry) ? entry.text() : null);
    }

    private String who(CaseFile file, LedgerEntry entry, Map<String, String> people, Viewer viewer) {
        if (entry.actorId() == null) {
            return words.say("portal.case.system");
        }
        String actor = name(file, viewer, entry.action(), entry.actorId(), people);
        return entry.actingFor() == null
                ? actor
                : words.say("portal.case.for", actor, name(file, viewer, entry.action(), entry.actingFor(), people));
    }

    private String name(CaseFile file, Viewer viewer, String step, String personId, Map<String, String> people) {
        return disclosure.actor(file, viewer, step, personId, people.getOrDefault(personId, personId));
    }

    List<CaseViews.Waiting> present(CaseFile file, Viewer viewer) {
        return openTasks.ofCase(file.number()).stream()
                .map(task -> new CaseViews.Waiting(
                        words.step(task.process(), task.taskKey()),
                        whoDoes(file, task, viewer),
                        moments.due(task.dueAt())))
                .toList();
    }

    private String whoDoes(CaseFile file, OpenTask task, Viewer viewer) {
        if (task.assignee() != null) {
            return disclosure.actor(file, viewer, task.taskKey(), task.assignee(), names.of(task.assignee()));
        }
        return task.candidate() == null ? words.say("portal.case.anonymous") : words.role(task.candidate());
    }

    /** What happens next in plain words: tasks by name, then waiting places with the day on which they end. */
    List<String> next(CaseFile file, Viewer viewer) {
        if (!file.open()) {
            return List.of(words.say("portal.case.overOn", moments.day(file.closedAt())));
        }
        List<String> lines = new ArrayList<>();
        words.find(file.process() + ".next." + file.state()).ifPresent(lines::add);
        openTasks.ofCase(file.number()).forEach(task -> lines.add(nextLine(file, task, viewer)));
        running(file).stream()
                .filter(deadline -> deadline.taskId() == null)
                .forEach(deadline -> lines.add(waitingLine(deadline)));
        if (lines.isEmpty()) {
            lines.add(words.say("portal.case.nextWait"));
        }
        return lines;
    }

    private String nextLine(CaseFile file, OpenTask task, Viewer viewer) {
        String name = words.step(task.process(), task.taskKey());
        String due = moments.due(task.dueAt());
        boolean mine = viewer.entitlements().person().id().equals(task.assignee());
        return mine
                ? words.say("portal.case.nextMe", name, due)
                : words.say("portal.case.nextBy", name, whoDoes(file, task, viewer), due);
    }

    private String waitingLine(Deadline deadline) {
        return words.say(
                "portal.case.nextUntil",
                words.step(deadline.process(), deadline.name()),
                moments.due(deadline.dueAt()));
    }

    /** Clocks that run now, soonest due first. */
    List<Deadline> running(CaseFile file) {
        return deadlines.ofCase(file.number()).stream()
                .filter(deadline -> deadline.state() == Deadline.State.RUNNING)
                .sorted(Comparator.comparing(Deadline::dueAt))
                .toList();
    }

    /** Clocks that have run out or were met, latest first. */
    List<Deadline> ended(CaseFile file) {
        return deadlines.ofCase(file.number()).stream()
                .filter(deadline -> deadline.state() != Deadline.State.RUNNING)
                .filter(deadline -> deadline.state() != Deadline.State.CANCELLED)
                .sorted(Comparator.comparing(Deadline::dueAt).reversed())
                .toList();
    }

    private static String orEmpty(String id) {
        return id == null ? "" : id;
    }
}
