package org.unionhome.dialoguemeeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.WorkCalendar;

/** The days of a meeting: how far ahead it must be, and until when demands are taken. Counted back from the day it is held. */
@Component
class MeetingDates {

    private final Rules rules;
    private final WorkCalendar calendar;
    private final Clock clock;

    MeetingDates(Rules rules, WorkCalendar calendar, Clock clock) {
        this.rules = rules;
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws Refusal when the day is too near */
    void requireNotice(LocalDate heldOn, String rule) {
        int days = days(rule);
        if (heldOn.isBefore(today().plusDays(days))) {
            throw new Refusal("dialogue-meeting.refusal.tooSoon", days, today().plusDays(days));
        }
        if (heldOn.isAfter(today().plusYears(1))) {
            throw new Refusal("dialogue-meeting.refusal.tooFar");
        }
    }

    /** The last day on which demands are taken: that many working days before the meeting, which is not counted. */
    LocalDate collectUntil(LocalDate heldOn) {
        return calendar.minusWorkingDays(heldOn, days("dialogue-meeting.collectionEnded.due"));
    }

    /** Midnight after the last day. */
    Date collectionEnds(DialogueMeeting meeting) {
        return startOf(meeting.collectUntil().plusDays(1));
    }

    Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }

    private int days(String rule) {
        return rules.require(rule, today()).value().intValueExact();
    }
}
