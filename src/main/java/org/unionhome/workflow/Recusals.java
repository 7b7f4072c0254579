package org.unionhome.workflow;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.people.People;

/**
 * Looks over tasks that are open already when somebody is recused from them: whoever held one holds it no more, and one that
 * nobody of its role may do goes to the role that it would be escalated to.
 */
@Service("taskRecusals") // petition has a class of this name
public class Recusals {

    private final OpenTasks openTasks;
    private final TaskAccess access;
    private final Candidates candidates;
    private final People people;
    private final Cases cases;
    private final Engine engine;

    Recusals(OpenTasks openTasks, TaskAccess access, Candidates candidates, People people, Cases cases, Engine engine) {
        this.openTasks = openTasks;
        this.access = access;
        this.candidates = candidates;
        this.people = people;
        this.cases = cases;
        this.engine = engine;
    }

    /**
     * To be called in the transaction that recuses somebody, with the case held.
     *
     * @throws Refusal when nobody would be left for such a task
     */
    @Transactional
    public void apply(String caseNumber, String taskKey) {
        CaseFile file = cases.require(caseNumber);
        openTasks.ofCase(caseNumber).stream()
                .filter(task -> task.taskKey().equals(taskKey) && task.candidate() != null)
                .forEach(task -> apply(file, task));
    }

    private void apply(CaseFile file, OpenTask task) {
        if (candidates.nobodyMay(task.candidate(), file, task.taskKey())) {
            String group = other(file, task).orElseThrow(() -> new Refusal("workflow.refusal.nobodyLeft"));
            engine.move(
                    task.taskId(),
                    Candidates.both(task.candidate(), file.process()),
                    Candidates.both(group, file.process()));
            openTasks.offer(task.taskId(), group);
        } else if (task.assignee() != null && !access.mayStillHold(task.assignee(), task)) {
            engine.assign(task.taskId(), null);
        }
    }

    private Optional<String> other(CaseFile file, OpenTask task) {
        return candidates
                .escalated(file.process(), task.taskKey())
                .map(role -> people.groupFor(role, task.unitCode()))
                .filter(group -> !candidates.nobodyMay(group, file, task.taskKey()));
    }
}
