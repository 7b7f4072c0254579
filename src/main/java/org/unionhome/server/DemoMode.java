package org.unionhome.server;

/**
 * Whether this is the demo union: invented persons, accounts on the log-in page, "演示" on every page.
 *
 * @param active true only on the embedded database, and only if nobody switched it off
 */
public record DemoMode(boolean active) {}
