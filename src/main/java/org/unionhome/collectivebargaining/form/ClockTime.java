package org.unionhome.collectivebargaining.form;

/** How a time of day is written in forms. */
final class ClockTime {

    static final String PATTERN = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private ClockTime() {}
}
