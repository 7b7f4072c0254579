package org.unionhome.ballot;

import java.time.Instant;
import java.util.List;
import org.unionhome.Refusal;

/** A ballot as everybody concerned may know it: nothing of what was chosen. The title is a text key with arguments. */
public record Ballot(
        String id,
        String caseNumber,
        String titleKey,
        List<Object> titleArgs,
        Mode mode,
        List<Item> items,
        List<String> choices,
        BallotRule rule,
        int electors,
        Instant openedAt,
        Instant closesAt,
        State state,
        Instant endedAt) {

    /** Where a ballot stands. */
    public enum State {
        OPEN,
        CLOSED,
        CANCELLED
    }

    public boolean open() {
        return state == State.OPEN;
    }

    /** Whether votes and counts are still taken. */
    public boolean takes(Instant now) {
        return open() && now.isBefore(closesAt);
    }

    /** @throws Refusal when it is of the other mode, or takes nothing any more */
    void requireOpen(Mode needed, Instant now) {
        if (mode != needed) {
            throw new Refusal("ballot.refusal.otherMode." + mode);
        }
        if (!takes(now)) {
            throw new Refusal("ballot.refusal.over");
        }
    }

    public boolean paper() {
        return mode == Mode.PAPER;
    }
}
