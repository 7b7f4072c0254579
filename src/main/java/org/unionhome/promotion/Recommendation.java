package org.unionhome.promotion;

import java.time.Instant;

/**
 * The secret vote about the candidate. The counts and the verdict are null until it is closed; {@code attempt} counts the votes,
 * since one without a quorum is held again.
 */
public record Recommendation(
        String ballot,
        int attempt,
        Instant closesAt,
        Integer electors,
        Integer voted,
        Integer yes,
        Integer no,
        Integer abstained,
        Verdict verdict) {

    /** What came out of it. */
    public enum Verdict {
        PASSED,
        NOT_PASSED,
        NO_QUORUM
    }

    static Recommendation opened(String ballot, int attempt, Instant closesAt) {
        return new Recommendation(ballot, attempt, closesAt, null, null, null, null, null, null);
    }

    Recommendation counted(Tally tally) {
        return new Recommendation(
                ballot,
                attempt,
                closesAt,
                tally.electors(),
                tally.voted(),
                tally.yes(),
                tally.no(),
                tally.abstained(),
                tally.verdict());
    }

    /** The numbers of a closed vote. Without a quorum nobody counts what was voted. */
    record Tally(int electors, int voted, Integer yes, Integer no, Integer abstained, Verdict verdict) {}
}
