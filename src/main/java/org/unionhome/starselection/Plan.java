package org.unionhome.starselection;

/** What a cohort is: its ordinal and year, its name, how many stars it may have, and for how long. */
public record Plan(int ordinal, int year, String name, int quota, int termMonths, String openedBy) {}
