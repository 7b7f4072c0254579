package org.unionhome.demandfollowup;

import org.unionhome.demandfollowup.exchange.DemandState;

/** What came of a demand. */
public enum Result {
    RESOLVED,
    PARTLY_RESOLVED,
    PLANNED,
    EXPLAINED,
    WITHDRAWN;

    /** The state of a demand with this result. */
    DemandState state() {
        return DemandState.valueOf(name());
    }
}
