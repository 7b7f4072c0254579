package org.unionhome.portal;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.unionhome.people.Entitlements;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.Processes;

/** Puts open tasks into the words of a list. */
@Component
class TaskRows {

    private final Processes processes;
    private final PageWords words;
    private final Moments moments;
    private final PersonNames names;

    TaskRows(Processes processes, PageWords words, Moments moments, PersonNames names) {
        this.processes = processes;
        this.words = words;
        this.moments = moments;
        this.names = names;
    }

    List<TaskRow> of(Entitlements who, List<OpenTask> tasks) {
        Map<String, String> principals = names.of(tasks.stream()
                .map(task -> principal(who, task))
                .filter(Objects::nonNull)
                .toList());
        return tasks.stream().map(task -> row(who, task, principals)).toList();
    }

    private TaskRow row(Entitlements who, OpenTask task, Map<String, String> principals) {
        String principal = principal(who, task);
        return new TaskRow(
                task.taskId(),
                words.step(task.process(), task.taskKey()),
                processes.facts(task.process()).title(task.caseNumber()),
                task.caseNumber(),
                due(task.dueAt()),
                mood(task.dueAt()),
                who.person().id().equals(task.assignee()),
                principal == null ? null : principals.get(principal));
    }

    /** In whose place the person would do the task; null when in their own. */
    String principal(Entitlements who, OpenTask task) {
        if (task.candidate() == null) {
            return null;
        }
        return who.actingAs(task.candidate(), task.process())
                .filter(id -> !id.equals(who.person().id()))
                .orElse(null);
    }

    String due(Instant due) {
        long days = moments.daysTo(due);
        if (!moments.now().isBefore(due)) {
            return words.say("portal.clock.late", Math.max(1, -days));
        }
        return days == 0 ? words.say("portal.clock.today") : words.say("portal.clock.by", moments.due(due));
    }

    private String mood(Instant due) {
        if (!moments.now().isBefore(due)) {
            return "tag-bad";
        }
        return moments.daysTo(due) <= 1 ? "tag-wait" : "";
    }
}
