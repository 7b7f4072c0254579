package org.unionhome.workflow;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.CalendarChanged;
import org.unionhome.calendar.Deadlines;

/** Brings tasks, timers and lists in step with clocks that were counted again, in the transaction that changed the calendar. */
@Component
class CalendarRecount {

    private final Deadlines deadlines;
    private final Terms terms;

    CalendarRecount(Deadlines deadlines, Terms terms) {
        this.deadlines = deadlines;
        this.terms = terms;
    }

    @EventListener
    void on(CalendarChanged changed) {
        deadlines.recount().forEach(terms::carryOver);
    }
}
