package org.unionhome.workflow;

import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.Cases;

/** Moves running clocks, and with them everything that hangs on them: the task's due date, the lists, the timers. */
@Service
public class Terms {

    private final Deadlines deadlines;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final Engine engine;

    Terms(Deadlines deadlines, OpenTasks openTasks, Cases cases, Engine engine) {
        this.deadlines = deadlines;
        this.openTasks = openTasks;
        this.cases = cases;
        this.engine = engine;
    }

    /**
     * Makes the running clock of this code longer. Whether that may be is the process's to decide.
     *
     * @param additional in the clock's own kind of days
     * @throws Refusal when no such clock runs
     */
    @Transactional
    public Deadline extend(String caseNumber, String code, int additional) {
        return deadlines
                .extend(caseNumber, code, additional)
                .map(this::carryOver)
                .orElseThrow(() -> new Refusal("workflow.refusal.noRunningClock"));
    }

    /** Moves the timer of a case that waits for a moment of the process's own, such as a yearly review. */
    @Transactional
    public void moveTimer(String caseNumber, Instant before, Instant due) {
        engine.moveTimers(caseNumber, before, due);
    }

    Deadline carryOver(Deadlines.Moved moved) {
        Deadline deadline = moved.deadline();
        engine.moveTimers(deadline.caseNumber(), moved.before(), deadline.dueAt());
        if (deadline.taskId() != null) {
            engine.setDue(deadline.taskId(), deadline.dueAt());
            openTasks.due(deadline.taskId(), deadline.dueAt());
        }
        cases.refreshNextDeadline(deadline.caseNumber());
        return deadline;
    }
}
