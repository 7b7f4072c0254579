package org.unionhome.dialoguemeeting;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.cases.Cases;

/** The clocks of a meeting that belong to no task: how long demands are taken, and when its minutes are to be out. */
@Component
class MeetingClocks {

    private static final String COLLECTION = "dialogue-meeting.collectionEnded";
    static final String MINUTES = "dialogue-meeting.minutesPublished";

    private final Deadlines deadlines;
    private final WorkCalendar calendar;
    private final Cases cases;
    private final Clock clock;

    MeetingClocks(Deadlines deadlines, WorkCalendar calendar, Cases cases, Clock clock) {
        this.deadlines = deadlines;
        this.calendar = calendar;
        this.cases = cases;
        this.clock = clock;
    }

    /** A moved meeting gets a new clock. None runs when the last day has passed already. */
    void startCollection(DialogueMeeting meeting) {
        deadlines.meet(meeting.caseNumber(), COLLECTION);
        LocalDate today = LocalDate.now(clock);
        if (!meeting.collectUntil().isBefore(today)) {
            int length = workingDays(today, meeting.collectUntil());
            deadlines.startRest(meeting.caseNumber(), COLLECTION, "announceMeeting", length);
        }
        cases.refreshNextDeadline(meeting.caseNumber());
    }

    void endCollection(String caseNumber) {
        deadlines.meet(caseNumber, COLLECTION);
        cases.refreshNextDeadline(caseNumber);
    }

    void startMinutes(String caseNumber) {
        deadlines.start(caseNumber, MINUTES, "meetingDayCame");
        cases.refreshNextDeadline(caseNumber);
    }

    void endMinutes(String caseNumber) {
        deadlines.meet(caseNumber, MINUTES);
        cases.refreshNextDeadline(caseNumber);
    }

    /** From the first day, not counted, to the last. */
    private int workingDays(LocalDate first, LocalDate last) {
        return (int) first.plusDays(1)
                .datesUntil(last.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
