package org.unionhome.demandfollowup.exchange;

/** One entry of a select: what is stored and what people read. */
public record Choice(String value, String label) {}
