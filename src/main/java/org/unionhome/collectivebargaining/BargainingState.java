package org.unionhome.collectivebargaining;

import java.util.EnumSet;
import java.util.Set;

/** Where a bargaining stands. */
public enum BargainingState {
    OPENED,
    /** The questionnaire is out, or its results wait to be summed up. */
    SURVEYING,
    OFFER_DRAFTING,
    OFFER_ISSUING,
    AWAITING_REPLY,
    /** Both sides name their representatives. */
    NAMING,
    /** Recorder and data. */
    PREPARING,
    IN_ROUND,
    BETWEEN_ROUNDS,
    SUSPENDED,
    AT_CHIEFS,
    IN_DISPUTE,
    DRAFTING,
    VOTING,
    /** Exactly half of all delegates said yes: a person decides. */
    AT_HALF,
    /** The congress did not pass it; its reasons are being written down. */
    NOT_PASSED,
    SIGNING,
    FILING,
    UNDER_REVIEW,
    PUBLISHING,
    IN_FORCE,
    MEMORANDUM,
    /** An agreement that ended the contract before its time is in force. */
    TERMINATED,
    REFUSED,
    FAILED,
    /** Twice not passed by the congress. */
    REJECTED,
    ABANDONED;

    private static final Set<BargainingState> ENDED =
            EnumSet.of(IN_FORCE, MEMORANDUM, TERMINATED, REFUSED, FAILED, REJECTED, ABANDONED);

    /** Nothing more happens in such a case. */
    public boolean ended() {
        return ENDED.contains(this);
    }

    /** Until both have signed, whoever made the offer may take it back. */
    public boolean beforeSignature() {
        return compareTo(FILING) < 0;
    }
}
