package org.unionhome.promotion;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Where a promotion stands. */
public enum PromotionState {
    MOTIONED,
    /** The union chair writes why the star deserves it. */
    REFERENCE,
    /** Human resources sets up the vote. */
    OPENING,
    BALLOTING,
    /** Inspection and integrity opinion, side by side. */
    EXAMINING,
    APPROVING,
    NOTICE_DUE,
    ON_NOTICE,
    APPOINTING,
    ON_PROBATION,
    CONFIRMED,
    NOT_RECOMMENDED,
    NOT_SUITABLE,
    REJECTED,
    OBJECTION_UPHELD,
    WITHDRAWN,
    RETURNED,
    LEFT;

    private static final Set<PromotionState> BEFORE = EnumSet.range(MOTIONED, APPOINTING);
    private static final Set<PromotionState> OPEN = EnumSet.range(MOTIONED, ON_PROBATION);

    /** Nobody has been appointed yet: it can still be withdrawn. */
    public boolean beforeAppointment() {
        return BEFORE.contains(this);
    }

    public boolean isEnd() {
        return !OPEN.contains(this);
    }

    /** Those in which a case runs. */
    public static List<PromotionState> open() {
        return Stream.of(values()).filter(state -> !state.isEnd()).toList();
    }
}
