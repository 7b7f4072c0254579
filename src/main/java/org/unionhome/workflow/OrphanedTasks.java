package org.unionhome.workflow;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Cases;

/**
 * Frees what somebody may no longer work on: what they had claimed stands in the lists of their colleagues again, and what
 * waited for them by name goes to the role that the process names for that.
 */
@Service
public class OrphanedTasks {

    private final OpenTasks openTasks;
    private final TaskAccess access;
    private final Successors successors;
    private final Cases cases;
    private final Engine engine;

    OrphanedTasks(OpenTasks openTasks, TaskAccess access, Successors successors, Cases cases, Engine engine) {
        this.openTasks = openTasks;
        this.access = access;
        this.successors = successors;
        this.cases = cases;
        this.engine = engine;
    }

    /** To be called in the transaction that takes a role away or lets a person leave. */
    @Transactional
    public void release(String personId) {
        openTasks.assignedTo(personId).stream().filter(this::isOrphan).forEach(found -> {
            cases.lock(found.caseNumber());
            openTasks
                    .find(found.taskId())
                    .filter(task -> personId.equals(task.assignee()) && isOrphan(task))
                    .ifPresent(this::free);
        });
    }

    private boolean isOrphan(OpenTask task) {
        return task.candidate() == null ? successorsOf(task).isPresent() : !access.mayStillHold(task.assignee(), task);
    }

    private void free(OpenTask task) {
        if (task.candidate() != null) {
            engine.assign(task.taskId(), null);
            return;
        }
        List<String> groups = successorsOf(task).orElseThrow();
        engine.offer(task.taskId(), groups);
        openTasks.offer(task.taskId(), groups.get(0));
    }

    private Optional<List<String>> successorsOf(OpenTask task) {
        return successors.of(task.process(), task.unitCode(), task.taskKey(), task.assignee());
    }
}
