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
        for (Deadline moved : deadlines.recount()) {
            if (moved.taskId() == null) {
                engine.moveTimer(moved.caseNumber(), moved.name(), moved.dueAt());
            } else {
                engine.setDue(moved.taskId(), moved.dueAt());
                openTasks.due(moved.taskId(), moved.dueAt());
            }
            cases.refreshNextDeadline(moved.caseNumber());
        }
    }
}
