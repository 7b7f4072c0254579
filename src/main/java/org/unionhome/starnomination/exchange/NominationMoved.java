package org.unionhome.starnomination.exchange;

/** A nomination has come to another state; published in the same transaction. */
public record NominationMoved(String cohort, String nomination, String state) {}
