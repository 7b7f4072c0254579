package org.unionhome.bargainingdispute.exchange;

import java.time.LocalDate;
import java.util.List;

/**
 * What a dispute is about.
 *
 * @param bargainingNumber the bargaining, which is also the number of its contract
 * @param appliedBy the side that applies, and alone may withdraw
 * @param title of the bargaining, without names
 * @param points the clauses or obligations that are open, as both sides may read them
 * @param jurisdiction whose rules hold, as of {@code rulesOn}
 */
public record DisputeRequest(
        String bargainingNumber,
        Cause cause,
        Party appliedBy,
        String title,
        List<String> points,
        String jurisdiction,
        LocalDate rulesOn) {

    /** One of the two sides. */
    public enum Party {
        STAFF,
        COMPANY
    }

    /** Why there is a dispute. */
    public enum Cause {
        /** The sides could not agree (集体合同规定 49). */
        DEADLOCK,
        /** A promise of a contract in force was not kept (集体合同规定 55). */
        PERFORMANCE
    }

    public DisputeRequest {
        points = List.copyOf(points);
    }
}
