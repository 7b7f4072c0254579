package org.unionhome.starnomination;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.unionhome.Refusal;

/** Where a nomination stands. */
public enum NominationState {
    /** Somebody else nominated; the nominee has not answered yet. */
    AWAITING_CONSENT,
    AT_BRANCH,
    VERIFYING,
    /** Eligible; it waits for the cohort to start the scoring. */
    PREPARED,
    SCORING,
    /** It has its points; it waits for what the cohort decides. */
    SCORED,
    APPOINTED,
    DECLINED,
    LAPSED,
    NOT_RECOMMENDED,
    NOT_ELIGIBLE,
    NOT_SELECTED,
    WITHDRAWN,
    REVOKED,
    TERM_ENDED;

    static final Set<NominationState> BEFORE_PANEL = EnumSet.of(AWAITING_CONSENT, AT_BRANCH, VERIFYING);
    static final Set<NominationState> AT_PANEL = EnumSet.of(PREPARED, SCORING);
    /** The branch has given it a place, which nobody else gets as long as it stands. */
    static final Set<NominationState> PLACED = EnumSet.of(VERIFYING, PREPARED, SCORING, SCORED, APPOINTED);

    /** Eligible and not out: whoever stands so has an interest in the cohort. */
    static final Set<NominationState> STANDING = EnumSet.of(PREPARED, SCORING, SCORED, APPOINTED);

    static final Set<NominationState> GIVEN = EnumSet.of(APPOINTED, REVOKED, TERM_ENDED);

    /** It can still be withdrawn or called off. */
    public boolean isBeforeAppointment() {
        return BEFORE_PANEL.contains(this) || AT_PANEL.contains(this) || this == SCORED;
    }

    public boolean isEnd() {
        return !isBeforeAppointment() && this != APPOINTED;
    }

    /** @throws Refusal when it stands elsewhere */
    void require(NominationState expected) {
        if (this != expected) {
            throw refusal();
        }
    }

    /** @throws Refusal when it has come to its end, or to a star */
    void requireBeforeAppointment() {
        if (!isBeforeAppointment()) {
            throw refusal();
        }
    }

    private Refusal refusal() {
        return new Refusal(
                "star-nomination.refusal.wrongState",
                new DefaultMessageSourceResolvable("star-nomination.state." + this));
    }

    /** The branch has still to speak, or speaks now. */
    boolean isBeforeVerification() {
        return this == AWAITING_CONSENT || this == AT_BRANCH;
    }
}
