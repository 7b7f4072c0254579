package org.unionhome.promotion;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;

/** The days of a promotion and the numbers that its rules give. */
@Component
class PromotionDates {

    private final Rules rules;
    private final Clock clock;

    PromotionDates(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    int number(String rule) {
        return rules.require(rule, today()).value().intValueExact();
    }

    Date startOf(LocalDate day) {
        return Date.from(instantOf(day));
    }

    private Instant instantOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** Midnight after the last day of a vote. @throws Refusal when the day is not one of the next weeks */
    Instant voteCloses(LocalDate lastDay) {
        int longest = number("promotion.voteLongest");
        if (!lastDay.isAfter(today()) || lastDay.isAfter(today().plusDays(longest))) {
            throw new Refusal("promotion.refusal.voteDay", longest);
        }
        return instantOf(lastDay.plusDays(1));
    }

    /** @throws Refusal when the day of appointment has passed or is far ahead */
    void requireAppointmentDay(LocalDate day) {
        int longest = number("promotion.appointAhead");
        if (day.isBefore(today()) || day.isAfter(today().plusDays(longest))) {
            throw new Refusal("promotion.refusal.appointmentDay", longest);
        }
    }

    /** The last day of a probation that begins on this one: the day before the same day of a later month. */
    LocalDate probationUntil(LocalDate from, String rule) {
        return from.plusMonths(number(rule)).minusDays(1);
    }

    LocalDate extendedUntil(Appointment appointment) {
        LocalDate next = appointment
                .probationUntil()
                .plusDays(1); // counted from there, no day is lost at the end of a short month
        return next.plusMonths(number("promotion.probation.extension")).minusDays(1);
    }

    /** A star of this last day still counts. */
    boolean isRecentStar(LocalDate lastDay) {
        return !lastDay.isBefore(today().minusMonths(number("promotion.starWithin")));
    }

    CommitteeVote.Bounds committee() {
        return new CommitteeVote.Bounds(
                number("promotion.committee.members"),
                number("promotion.committee.presentPart"),
                number("promotion.committee.presentOf"),
                number("promotion.committee.yesPart"),
                number("promotion.committee.yesOf"));
    }
}
