package org.unionhome.workflow;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks for tasks that {@link OrphanedTasks} would free and nobody told it of: a role or a substitution that runs out by its date
 * is taken away by nobody, and the colleagues would not see that the task waits.
 */
@Component
public class OrphanWatch {

    private final OpenTasks openTasks;
    private final OrphanedTasks orphanedTasks;

    OrphanWatch(OpenTasks openTasks, OrphanedTasks orphanedTasks) {
        this.openTasks = openTasks;
        this.orphanedTasks = orphanedTasks;
    }

    @Scheduled(
            initialDelayString = "${unionhome.orphan-watch:PT10M}",
            fixedDelayString = "${unionhome.orphan-watch:PT10M}")
    public void run() {
        openTasks.possibleOrphans().forEach(orphanedTasks::release);
    }
}
