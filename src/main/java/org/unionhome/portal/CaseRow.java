package org.unionhome.portal;

/** One line of a list of cases. */
public record CaseRow(String number, String title, String opened, String state, String mood) {}
