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

    /**
     * Another agreement replaces or ends a contract. Its follow-up goes on until its last day and ends with a check of what was due
     * by then. Does nothing when it is over already, or when the contract runs to the last day that was signed.
     *
     * @param lastDay in force, past or to come
     */
    void end(String contractNumber, Ending ending, LocalDate lastDay);

    /** The case that follows a contract. */
    Optional<String> of(String contractNumber);

    /** Why a contract is followed no longer. */
    enum Ending {
        REPLACED,
        TERMINATED
    }
}
