package org.unionhome.workflow;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.CaseFile;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * Who may work on a task. A task of a role belongs to its holders and those who stand in for them; a personal task to that
 * person alone. Nobody decides their own case, or does what they are excluded or recused from, neither in person nor as a substitute.
 */
@Component
class TaskAccess {

    private final Processes processes;
    private final People people;

    TaskAccess(Processes processes, People people) {
        this.processes = processes;
        this.people = people;
    }

    /** In whose place somebody acts, and under which group. */
    record Capacity(String principalId, String group) {}

    /** @throws Refusal with the reason when the person may not decide this task now */
    Capacity require(Entitlements who, OpenTask task, CaseFile file) {
        Capacity capacity = open(who, task).orElseThrow(() -> new Refusal("workflow.refusal.notYours"));
        boolean ownCase = processes.isOwn(file, who.person().id()) || processes.isOwn(file, capacity.principalId());
        if (task.candidate() != null && ownCase) {
            throw new Refusal("workflow.refusal.ownCase");
        }
        if (task.candidate() != null && heldByOther(who, task)) {
            throw new Refusal("workflow.refusal.claimedByOther");
        }
        return capacity;
    }

    /** Whether the task would be shown to the person at all, whoever has claimed it. */
    boolean maySee(Entitlements who, OpenTask task) {
        return open(who, task).isPresent();
    }

    /** For lists: a row that the person's groups brought up, and that they are not excluded from. */
    boolean isOpenTo(Entitlements who, OpenTask task) {
        return barred(task).isEmpty() || maySee(who, task);
    }

    /** Neither in person nor in the place of somebody who is excluded: of several principals the first who is not. */
    private Optional<Capacity> open(Entitlements who, OpenTask task) {
        String me = who.person().id();
        Set<String> barred = barred(task);
        if (barred.contains(me)) {
            return Optional.empty();
        }
        if (task.candidate() == null) {
            return me.equals(task.assignee()) ? Optional.of(new Capacity(me, null)) : Optional.empty();
        }
        return who.actingAs(task.candidate(), task.process(), barred)
                .map(principal -> new Capacity(principal, task.candidate()));
    }

    private Set<String> barred(OpenTask task) {
        return processes.barred(task.process(), task.caseNumber(), task.taskKey());
    }

    /** A holder who has left, or may no longer work on the task, holds it no more: it would wait for ever. */
    boolean heldByOther(Entitlements who, OpenTask task) {
        String holder = task.assignee();
        return holder != null
                && !holder.equals(who.person().id())
                && !who.standsInFor(holder, task.process())
                && mayStillHold(holder, task);
    }

    boolean mayStillHold(String holder, OpenTask task) {
        return people.find(holder).filter(Person::active).isPresent()
                && open(people.entitlements(holder), task).isPresent();
    }
}
