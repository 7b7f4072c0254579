package org.unionhome.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.CalendarChanged;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.Cases;

/** Brings tasks, timers and lists in step with clocks that were counted again, in the transaction that changed the calendar. */
@Component
class CalendarRecount {

    private final Deadlines deadlines;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final Engine engine;

    CalendarRecount(Deadlines deadlines, OpenTasks openTasks, Cases cases, Engine engine) {
        this.deadlines = deadlines;
        this.openTasks = openTasks;
        this.cases = cases;
        this.engine = engine;
    }

    @EventListener
    void on(CalendarChanged changed) {
        for (Deadlines.Moved moved : deadlines.recount()) {
            Deadline deadline = moved.deadline();
            engine.moveTimers(deadline.caseNumber(), moved.before(), deadline.dueAt());
            if (deadline.taskId() != null) {
                engine.setDue(deadline.taskId(), deadline.dueAt());
                openTasks.due(deadline.taskId(), deadline.dueAt());
            }
            cases.refreshNextDeadline(deadline.caseNumber());
        }
    }
}
