package org.unionhome.starselection;

import java.util.EnumSet;
import java.util.Set;

/** Where a cohort stands. */
public enum SelectionState {
    /** Planned, with its places allotted; nobody was called yet. */
    OPENED,
    /** Takes nominations. */
    CALLING,
    /** Takes no more; those made are being checked. */
    PREPARING,
    /** The democratic rating is to be opened, or opened again. */
    RATING_DUE,
    RATING,
    /** The judges score. */
    SCORING,
    IN_PANEL,
    AT_CHAIR,
    AT_COMMITTEE,
    ON_NOTICE,
    /** Its stars were appointed and hold their term. */
    IN_TERM,
    COMPLETED,
    NOBODY_ELIGIBLE,
    CANCELLED;

    private static final Set<SelectionState> OVER = EnumSet.of(COMPLETED, NOBODY_ELIGIBLE, CANCELLED);
    private static final Set<SelectionState> SCORED =
            EnumSet.of(IN_PANEL, AT_CHAIR, AT_COMMITTEE, ON_NOTICE, IN_TERM, COMPLETED);

    public boolean isEnd() {
        return OVER.contains(this);
    }

    /** The judges' sheets are complete; those of the first pass are kept when the panel asks for a second. */
    public boolean scoringClosed() {
        return SCORED.contains(this);
    }

    /** It can still be called off: nobody was appointed. */
    public boolean beforeAppointment() {
        return this != IN_TERM && !isEnd();
    }

    /** Somebody may still drop out of those chosen, so that the next one moves up. */
    boolean hasShortlist() {
        return this == AT_CHAIR || this == AT_COMMITTEE || this == ON_NOTICE;
    }

    /** Its stars were appointed, now or long ago. */
    public boolean appointed() {
        return this == IN_TERM || this == COMPLETED;
    }
}
