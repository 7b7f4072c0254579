package org.unionhome.starselection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.Cases;

/** The days in which a cohort takes nominations: a clock of the case, so that it shows, and moves when the calendar changes. */
@Component
class CallWindow {

    static final String CODE = "star-selection.nominationWindowEnded";

    private final Deadlines deadlines;
    private final Cases cases;
    private final Clock clock;

    CallWindow(Deadlines deadlines, Cases cases, Clock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    void open(String caseNumber) {
        deadlines.start(caseNumber, CODE, "announceCall");
        cases.refreshNextDeadline(caseNumber);
    }

    void close(String caseNumber) {
        deadlines.meet(caseNumber, CODE);
        cases.refreshNextDeadline(caseNumber);
    }

    Date end(String caseNumber) {
        return Date.from(latest(caseNumber).dueAt());
    }

    /** The last day, today included while it runs; null before the call. */
    LocalDate lastDay(String caseNumber) {
        Deadline window = latest(caseNumber);
        return window == null
                ? null
                : window.dueAt().minusSeconds(1).atZone(clock.getZone()).toLocalDate();
    }

    /** Whether nominations are taken at this moment: the timer may be a little late. */
    boolean isOpen(String caseNumber) {
        Deadline window = latest(caseNumber);
        return window != null && clock.instant().isBefore(window.dueAt());
    }

    private Deadline latest(String caseNumber) {
        return deadlines.ofCase(caseNumber).stream()
                .filter(deadline -> deadline.code().equals(CODE))
                .reduce((first, second) -> second)
                .orElse(null);
    }
}
