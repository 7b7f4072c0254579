package org.unionhome.bargainingdispute;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.unionhome.bargainingdispute.exchange.DisputeEnded;

/** Where a dispute stands. */
public enum DisputeState {
    APPLIED,
    INVESTIGATING,
    PLANNING,
    COORDINATING,
    /** A promise was not kept: the sides talk first. */
    CONSULTING,
    IN_ARBITRATION,
    SETTLED,
    FAILED,
    NOT_ACCEPTED,
    WITHDRAWN;

    private static final Set<DisputeState> TERM_RUNS = EnumSet.of(INVESTIGATING, PLANNING, COORDINATING);

    /** The law's term of coordination runs. */
    public boolean termRuns() {
        return TERM_RUNS.contains(this);
    }

    /** How it ended; empty while it runs. */
    public Optional<DisputeEnded.Result> result() {
        return switch (this) {
            case SETTLED -> Optional.of(DisputeEnded.Result.SETTLED);
            case FAILED -> Optional.of(DisputeEnded.Result.FAILED);
            case NOT_ACCEPTED -> Optional.of(DisputeEnded.Result.NOT_ACCEPTED);
            case WITHDRAWN -> Optional.of(DisputeEnded.Result.WITHDRAWN);
            default -> Optional.empty();
        };
    }

    public boolean ended() {
        return result().isPresent();
    }
}
