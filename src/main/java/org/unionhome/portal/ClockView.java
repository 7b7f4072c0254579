package org.unionhome.portal;

/** A deadline as a page shows it; see {@link Clocks}. */
public record ClockView(
        String what, String left, String due, String dueIso, String rule, String law, String silence, String mood) {}
