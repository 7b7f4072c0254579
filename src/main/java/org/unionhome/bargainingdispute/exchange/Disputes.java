package org.unionhome.bargainingdispute.exchange;

import java.util.Optional;

/** Applies for the coordination of disputes. */
public interface Disputes {

    /**
     * Opens a dispute in the name of this person.
     *
     * @return the number of the dispute's case
     */
    String open(DisputeRequest request, String actorId);

    /** A bargaining is over without a result: nothing is left to coordinate. Does nothing where no deadlock is before the authority. */
    void withdraw(String bargainingNumber);

    /** The dispute of a bargaining or contract that still runs. */
    Optional<String> running(String bargainingNumber);
}
