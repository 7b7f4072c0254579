package org.unionhome.demandfollowup.board;

/** One choice of a select. */
public record Option(String value, String text) {}
