package org.unionhome.ballot;

/**
 * A ballot has ended by itself: everybody has voted, or both counters agree. Published in the transaction of that vote or count,
 * which holds the case. Whoever calls {@link Ballots#close} knows it already and is not told.
 */
public record BallotClosed(String ballotId, String caseNumber) {}
