package org.unionhome.dialoguemeeting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Where a meeting stands. */
public enum MeetingState {
    /** Delegates may raise demands for it. */
    COLLECTING,
    /** The officer puts the demands in order. */
    SORTING,
    /** The agenda is out; it waits for its day. */
    CONVENED,
    IN_SESSION,
    DECIDING,
    CONFIRMING,
    CORRECTING,
    PUBLISHING,
    /** The minutes are out, and some demand has no owner yet. */
    AWAITING_OWNERS,
    CLOSED,
    CANCELLED;

    private static final List<MeetingState> BEFORE = List.of(COLLECTING, SORTING, CONVENED);

    static final Set<MeetingState> WAIT_FOR_DEMANDS = EnumSet.of(DECIDING, AWAITING_OWNERS);

    /** It can still be moved or called off. */
    public boolean before() {
        return BEFORE.contains(this);
    }

    /** What happens to its demands can move it on. */
    boolean waitsForDemands() {
        return WAIT_FOR_DEMANDS.contains(this);
    }

    public boolean isEnd() {
        return this == CLOSED || this == CANCELLED;
    }

    /** Its minutes are there for everybody to read. */
    public boolean published() {
        return this == AWAITING_OWNERS || this == CLOSED;
    }

    /** The meeting has taken place. */
    public boolean held() {
        return !before() && this != CANCELLED && this != IN_SESSION;
    }
}
