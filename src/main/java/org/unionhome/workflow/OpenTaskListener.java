package org.unionhome.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.notification.Notices;

/**
 * Keeps the list of open tasks and the clock of each task in step with the engine, in the engine's transaction. It is built in
 * by {@link DoorPlugin}, so that no command can skip it.
 */
@Component
class OpenTaskListener implements TaskListener {

    private final ObjectProvider<Processes> processes; // late: the engine starts before the processes
    private final OpenTasks openTasks;
    private final Cases cases;
    private final Deadlines deadlines;
    private final Notices notices;
    private final Successors successors;
    private final Clock clock;

    OpenTaskListener(
            ObjectProvider<Processes> processes,
            OpenTasks openTasks,
            Cases cases,
            Deadlines deadlines,
            Notices notices,
            Successors successors,
            Clock clock) {
        this.processes = processes;
        this.openTasks = openTasks;
        this.cases = cases;
        this.deadlines = deadlines;
        this.notices = notices;
        this.successors = successors;
        this.clock = clock;
    }

    @Override
    public void notify(DelegateTask task) {
        switch (task.getEventName()) {
            case EVENTNAME_CREATE -> created(task);
            case EVENTNAME_ASSIGNMENT, EVENTNAME_UPDATE -> openTasks.assign(task.getId(), task.getAssignee());
            case EVENTNAME_COMPLETE -> gone(task); // its clock was ended by the door
            case EVENTNAME_DELETE -> deleted(task);
            default -> throw new IllegalStateException(task.getEventName());
        }
    }

    private void created(DelegateTask task) {
        CaseFile file = cases.lock(task.getExecution().getProcessBusinessKey());
        String key = task.getTaskDefinitionKey();
        handOverIfLeft(task, file);
        CaseFacts facts = processes.getObject().facts(file.process());
        Instant due = deadlines.startForTask(
                file.number(),
                file.process() + "." + key,
                task.getId(),
                facts.ruleOf(file.number(), key),
                facts.termSince(file.number(), key),
                facts.ruleSetOf(file.number()));
        task.setDueDate(Date.from(due));
        openTasks.add(new OpenTask(
                task.getId(),
                file.number(),
                file.process(),
                key,
                file.unitCode(),
                candidate(task),
                task.getAssignee(),
                due,
                task.getPriority(),
                clock.instant()));
        cases.refreshNextDeadline(file.number());
        if (candidate(task) == null && task.getAssignee() != null) {
            notices.tell(
                    java.util.List.of(task.getAssignee()),
                    "TASK",
                    "notice.personalTask",
                    file.number(),
                    "#" + file.process() + "." + key);
        }
    }

    private void handOverIfLeft(DelegateTask task, CaseFile file) {
        if (candidate(task) != null || task.getAssignee() == null) {
            return;
        }
        successors
                .of(file.process(), file.unitCode(), task.getTaskDefinitionKey(), task.getAssignee())
                .ifPresent(groups -> {
                    task.setAssignee(null);
                    task.addCandidateGroups(groups);
                });
    }

    /** The widest of the candidate groups: its narrowed twin for stand-ins starts with the same word. */
    private static String candidate(DelegateTask task) {
        return task.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(java.util.Objects::nonNull)
                .min(java.util.Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private void deleted(DelegateTask task) {
        deadlines.cancelTask(task.getId());
        gone(task);
    }

    private void gone(DelegateTask task) {
        openTasks.remove(task.getId());
        cases.refreshNextDeadline(task.getExecution().getProcessBusinessKey());
    }
}
