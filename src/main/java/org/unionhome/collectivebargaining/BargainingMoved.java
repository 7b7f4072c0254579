package org.unionhome.collectivebargaining;

/** A bargaining has gone from one state to another; published in the transaction that moves it. */
public record BargainingMoved(String caseNumber, BargainingState from, BargainingState to) {}
