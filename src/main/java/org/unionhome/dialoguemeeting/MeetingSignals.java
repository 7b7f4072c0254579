package org.unionhome.dialoguemeeting;

import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.CalendarChanged;
import org.unionhome.workflow.Door;

/** Passes on to meetings that the calendar changed. */
@Component
class MeetingSignals {

    private final DialogueMeetings meetings;
    private final MeetingDates dates;
    private final MeetingClocks clocks;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here

    MeetingSignals(DialogueMeetings meetings, MeetingDates dates, MeetingClocks clocks, ObjectProvider<Door> door) {
        this.meetings = meetings;
        this.dates = dates;
        this.clocks = clocks;
        this.door = door;
    }

    /**
     * The term is counted back from the meeting, which the platform's recount does not know: its clock is set anew, before the
     * platform counts. Delegates are told, and collection begins again, only where the last day is another one.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(CalendarChanged changed) {
        for (DialogueMeeting meeting : meetings.collecting()) {
            LocalDate until = dates.collectUntil(meeting.invitation().heldOn());
            if (until.equals(meeting.collectUntil())) {
                clocks.startCollection(meeting);
            } else {
                meetings.change(meeting.caseNumber(), each -> each.collectAgain(until));
                door.getObject().correlate(meeting.caseNumber(), "dialogue-meeting.calendarChanged");
            }
        }
    }
}
