package org.unionhome.demandfollowup.exchange;

/** A demand of a meeting has an owner now; published in the transaction that gave it one. */
public record DemandOwned(String meetingNumber, String demandNumber) {}
