package org.unionhome.demandfollowup;

import static org.unionhome.demandfollowup.exchange.DemandState.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.cases.Cases;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.Track;

/**
 * The two clocks that the raiser was promised: until the reply, and until the matter is settled. They run on when a unit sends a
 * demand back; they stop while the raiser rates.
 */
@Component
class Promises {

    static final String REPLY = "demand-follow-up.reply";
    static final String SETTLE = "demand-follow-up.settle";

    /** States in which somebody still owes the raiser something. */
    static final Set<DemandState> RUN_IN =
            Set.of(COLLECTED, RAISED, ASSIGNED, REPLYING, COUNTERSIGNING, APPROVING, CARRYING_OUT, VERIFYING);

    private final Deadlines deadlines;
    private final Cases cases;
    private final Clock clock;

    private final WorkCalendar calendar;

    Promises(Deadlines deadlines, Cases cases, Clock clock, WorkCalendar calendar) {
        this.calendar = calendar;
        this.deadlines = deadlines;
        this.cases = cases;
        this.clock = clock;
    }

    /** Starts both clocks where they do not run. @return the last day promised for the end of the matter */
    LocalDate give(String number, Track track) {
        if (deadlines.running(number, REPLY).isEmpty()) {
            deadlines.startBy(number, REPLY, "demandAssigned", REPLY + "." + track.word());
        }
        return giveSettle(number, track.word());
    }

    /** Starts both clocks anew: the demand was re-opened. */
    LocalDate renew(String number, Track track) {
        end(number);
        return give(number, track);
    }

    /** Starts the second clock only. @param kind last part of its rule parameter */
    LocalDate giveSettle(String number, String kind) {
        Instant due = deadlines
                .running(number, SETTLE)
                .map(running -> running.dueAt())
                .orElseGet(() -> deadlines.startBy(number, SETTLE, "demandAssigned", SETTLE + "." + kind));
        cases.refreshNextDeadline(number);
        return lastDay(due);
    }

    void replied(String number) {
        deadlines.meet(number, REPLY);
        cases.refreshNextDeadline(number);
    }

    void end(String number) {
        deadlines.meet(number, REPLY);
        deadlines.meet(number, SETTLE);
        cases.refreshNextDeadline(number);
    }

    /** How many of a clock's own days put its end off by so many working days: the same delay for every promise. */
    int inItsDays(Deadline running, int workingDays) {
        if (running.dayKind() != Rule.Unit.CALENDAR_DAYS) {
            return workingDays;
        }
        LocalDate started = running.startedAt().atZone(clock.getZone()).toLocalDate();
        LocalDate put = calendar.plusWorkingDays(lastDay(running.dueAt()), workingDays);
        return (int) ChronoUnit.DAYS.between(started, put) - running.length().intValueExact();
    }

    /** A term is over at midnight after its last day. */
    LocalDate lastDay(Instant due) {
        return due.minusSeconds(1).atZone(clock.getZone()).toLocalDate();
    }
}
