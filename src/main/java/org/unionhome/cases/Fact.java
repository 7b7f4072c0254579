package org.unionhome.cases;

/**
 * One line of what the case page shows: a text key for its label, and the value as it is to be read (already masked where it
 * must be, already in the viewer's language).
 */
public record Fact(String labelKey, String value) {}
