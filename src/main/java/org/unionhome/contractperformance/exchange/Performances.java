package org.unionhome.contractperformance.exchange;

import java.time.LocalDate;
import java.util.Optional;

/** Starts and ends the follow-up of contracts. */
public interface Performances {

    /**
     * Begins to follow a contract, in the name of this person.
     *
     * @return the number of the performance's case
     */
    String start(SignedContract contract, String actorId);

    /** Ends the follow-up of a contract that another agreement replaced or ended; does nothing when it is over already. */
    void end(String contractNumber, Ending ending, LocalDate on);

    /** The case that follows a contract. */
    Optional<String> of(String contractNumber);

    /** Why a contract is followed no longer. */
    enum Ending {
        REPLACED,
        TERMINATED
    }
}
