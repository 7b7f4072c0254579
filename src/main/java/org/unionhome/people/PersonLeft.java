package org.unionhome.people;

/** Somebody has left the company; published in the transaction that records it, when they hold no role any more. */
public record PersonLeft(String personId) {}
