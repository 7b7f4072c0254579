package org.unionhome.workflow;

import java.time.Instant;

/** A task that waits for somebody. {@code candidate} is the engine group that may take it; null for a personal task. */
public record OpenTask(
        String taskId,
        String caseNumber,
        String process,
        String taskKey,
        String unitCode,
        String candidate,
        String assignee,
        Instant dueAt,
        int priority,
        Instant createdAt) {

    OpenTask withoutUnit() {
        return new OpenTask(
                taskId, caseNumber, process, taskKey, null, candidate, assignee, dueAt, priority, createdAt);
    }
}
