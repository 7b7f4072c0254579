package org.unionhome.dialoguemeeting;

import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.CalendarChanged;
import org.unionhome.workflow.Door;

/** Passes on to meetings that the calendar changed. */
@Component
class MeetingSignals {

    private final DialogueMeetings meetings;
    private final MeetingDates dates;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here

    MeetingSignals(DialogueMeetings meetings, MeetingDates dates, ObjectProvider<Door> door) {
        this.meetings = meetings;
        this.dates = dates;
        this.door = door;
    }

    /** The term is counted back from the meeting, which the platform's recount does not know: each is set anew. */
    @EventListener
    void on(CalendarChanged changed) {
        for (DialogueMeeting meeting : meetings.collecting()) {
            LocalDate until = dates.collectUntil(meeting.invitation().heldOn());
            meetings.change(meeting.caseNumber(), each -> each.collectAgain(until));
            door.getObject().correlate(meeting.caseNumber(), "dialogue-meeting.calendarChanged");
        }
    }
}
