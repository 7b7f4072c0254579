package org.unionhome.workflow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.DeadlineMissed;
import org.unionhome.calendar.DeadlineNear;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.CaseMoved;
import org.unionhome.cases.Cases;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Tells people what concerns them: the applicant each move of the case, the worker a near deadline, the one above a missed one. */
@Component
class CaseNotices {

    private final Notices notices;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final People people;
    private final Discretion discretion;

    CaseNotices(Notices notices, OpenTasks openTasks, Cases cases, People people, Discretion discretion) {
        this.notices = notices;
        this.openTasks = openTasks;
        this.cases = cases;
        this.people = people;
        this.discretion = discretion;
    }

    @EventListener
    void on(CaseMoved moved) {
        CaseFile file = moved.file();
        String state = "#" + file.process() + ".state." + moved.state();
        List<String> told = file.persons().stream()
                .filter(person -> !discretion.hides(file, person))
                .toList();
        notices.tell(told, "CASE", "notice.caseMoved", file.number(), state);
    }

    @EventListener
    void on(DeadlineNear near) {
        Deadline deadline = near.deadline();
        if (deadline.taskId() == null) {
            return; // a waiting place: nobody has to do anything
        }
        notices.tell(
                workers(deadline), "REMINDER", "notice.deadlineNear", deadline.caseNumber(), "#" + deadline.code());
    }

    @EventListener
    void on(DeadlineMissed missed) {
        Deadline deadline = missed.deadline();
        if (deadline.taskId() == null) {
            return; // its timer moves the case
        }
        notices.tell(
                workers(deadline), "OVERDUE", "notice.deadlineMissed", deadline.caseNumber(), "#" + deadline.code());
        if (deadline.escalateTo() != null) {
            CaseFile file = cases.require(deadline.caseNumber());
            List<String> above = ids(people.holders(people.groupFor(deadline.escalateTo(), file.unitCode())));
            notices.tell(
                    discretion.notExcluded(file, above),
                    "ESCALATION",
                    "notice.escalation",
                    deadline.caseNumber(),
                    "#" + deadline.code());
        }
    }

    /** Whoever has the task, or else all who may take it. */
    private List<String> workers(Deadline deadline) {
        Set<String> workers = new LinkedHashSet<>();
        openTasks.find(deadline.taskId()).ifPresent(task -> {
            if (task.assignee() != null) {
                workers.add(task.assignee());
            } else if (task.candidate() != null) {
                workers.addAll(ids(people.holders(task.candidate())));
            }
        });
        return discretion.notExcluded(cases.require(deadline.caseNumber()), workers);
    }

    private static List<String> ids(List<Person> persons) {
        return persons.stream().map(Person::id).toList();
    }
}
