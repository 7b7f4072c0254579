package org.unionhome.contractperformance;

import java.util.EnumSet;
import java.util.Set;

/** Where the follow-up of a contract stands. */
public enum PerformanceState {
    PLANNING,
    CONFIRMING,
    RUNNING,
    CHECKING,
    REPORTING,
    FOLLOWING_UP,
    EXPIRED,
    REPLACED,
    TERMINATED;

    private static final Set<PerformanceState> ENDED = EnumSet.of(EXPIRED, REPLACED, TERMINATED);

    public boolean ended() {
        return ENDED.contains(this);
    }

    /** The obligations are agreed and can be kept. */
    public boolean performed() {
        return !ended() && this != PLANNING && this != CONFIRMING;
    }
}
