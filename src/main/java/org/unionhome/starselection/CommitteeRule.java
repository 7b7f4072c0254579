package org.unionhome.starselection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;

/** Whether the numbers of a meeting of the Party committee carry what it is said to have decided. */
@Component
class CommitteeRule {

    private static final String KEY = "star-selection.committee.";

    private final Rules rules;
    private final Clock clock;

    CommitteeRule(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** @throws Refusal when the numbers contradict each other, too few were present, or the yes votes say otherwise */
    CommitteeVote vote(int due, int present, int yes, boolean approved) {
        if (present > due || yes > present) {
            throw new Refusal("star-selection.refusal.committeeNumbers");
        }
        int of = value("presentDenominator");
        int part = value("presentNumerator");
        if ((long) present * of < (long) due * part) {
            throw new Refusal("star-selection.refusal.committeeQuorum", part, of);
        }
        boolean carried = (long) yes * value("yesDenominator") > (long) due * value("yesNumerator");
        if (carried != approved) {
            throw new Refusal("star-selection.refusal.committee" + (carried ? "Carried" : "NotCarried"));
        }
        return new CommitteeVote(due, present, yes, approved, LocalDate.now(clock));
    }

    /** @throws Refusal when another number is said to be due than the committee has members, and nothing says why */
    void requireAllMembers(int due, String why) {
        int members = value("members");
        if (due != members && why == null) {
            throw new Refusal("star-selection.refusal.committeeMembers", members);
        }
    }

    private int value(String name) {
        return rules.require(KEY + name, LocalDate.now(clock)).value().intValueExact();
    }
}
