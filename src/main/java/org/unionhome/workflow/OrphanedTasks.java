package org.unionhome.workflow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Cases;

/** Puts back what somebody had claimed and may no longer work on, so that it stands in the lists of their colleagues again. */
@Service
public class OrphanedTasks {

    private final OpenTasks openTasks;
    private final TaskAccess access;
    private final Cases cases;
    private final Engine engine;

    OrphanedTasks(OpenTasks openTasks, TaskAccess access, Cases cases, Engine engine) {
        this.openTasks = openTasks;
        this.access = access;
        this.cases = cases;
        this.engine = engine;
    }

    /** To be called in the transaction that takes a role away or lets a person leave. */
    @Transactional
    public void release(String personId) {
        for (OpenTask found : openTasks.claimedBy(personId)) {
            cases.lock(found.caseNumber());
            openTasks
                    .find(found.taskId())
                    .filter(task -> personId.equals(task.assignee()) && !access.mayStillHold(personId, task))
                    .ifPresent(task -> engine.assign(task.taskId(), null));
        }
    }
}
