package org.unionhome.calendar;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/**
 * A clock on a case: what it is, the law and article behind it, how its days count, what started it, when it is due. What
 * silence means is the text {@code <process>.silence.<name>}.
 */
public record Deadline(
        long id,
        String caseNumber,
        String code,
        String taskId,
        Rule.Unit dayKind,
        BigDecimal length,
        String law,
        String article,
        String startEvent,
        Instant startedAt,
        Instant dueAt,
        String escalateTo,
        Rule.Status status,
        State state,
        Instant escalatedAt) {

    public enum State {
        RUNNING,
        MET,
        MISSED_THEN_MET,
        CANCELLED
    }

    public boolean overdue(Instant now) {
        return state == State.RUNNING && !now.isBefore(dueAt);
    }

    /** Whole days that are left, rounded up; zero or negative once overdue. */
    public long daysLeft(Instant now) {
        return -Math.floorDiv(-Duration.between(now, dueAt).toMinutes(), 24 * 60);
    }

    /** The task or waiting place the clock belongs to: the part after the process name. */
    public String name() {
        return code.substring(code.indexOf('.') + 1);
    }

    public String process() {
        return code.substring(0, code.indexOf('.'));
    }
}
