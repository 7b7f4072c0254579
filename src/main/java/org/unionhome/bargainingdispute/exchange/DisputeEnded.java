package org.unionhome.bargainingdispute.exchange;

/**
 * A dispute is over; published in the transaction that ended it.
 *
 * @param protocol what both agreed to; null unless settled
 */
public record DisputeEnded(String bargainingNumber, String disputeNumber, Result result, String protocol) {

    /** How it ended. */
    public enum Result {
        SETTLED,
        FAILED,
        NOT_ACCEPTED,
        WITHDRAWN
    }
}
