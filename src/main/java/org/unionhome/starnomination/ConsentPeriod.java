package org.unionhome.starnomination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.Cases;

/**
 * How long an answer of the nominee still helps: some working days after the call for nominations has ended. A clock of the case,
 * so that the nominee sees the day, is reminded of it, and a change of the calendar moves it.
 */
@Component
class ConsentPeriod {

    private static final String CODE = "star-nomination.consentPeriodEnded";

    private final Deadlines deadlines;
    private final Cases cases;
    private final Clock clock;

    ConsentPeriod(Deadlines deadlines, Cases cases, Clock clock) {
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    /** @param calledUntil the last day of nominations, from which the days are counted */
    void open(String caseNumber, LocalDate calledUntil) {
        deadlines.startSince(
                caseNumber,
                CODE,
                "nominationSubmitted",
                calledUntil.atStartOfDay(clock.getZone()).toInstant());
        cases.refreshNextDeadline(caseNumber);
    }

    void close(String caseNumber) {
        deadlines.meet(caseNumber, CODE);
        cases.refreshNextDeadline(caseNumber);
    }

    Date end(String caseNumber) {
        return Date.from(latest(caseNumber).dueAt());
    }

    /** The last day on which the nominee can answer. */
    LocalDate lastDay(String caseNumber) {
        return latest(caseNumber)
                .dueAt()
                .minusSeconds(1)
                .atZone(clock.getZone())
                .toLocalDate();
    }

    private Deadline latest(String caseNumber) {
        return deadlines.ofCase(caseNumber).stream()
                .filter(deadline -> deadline.code().equals(CODE))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
