package org.unionhome.server;

import org.springframework.core.env.Environment;

/**
 * Whether this is the demo union: invented persons, accounts on the log-in page, "演示" on every page.
 *
 * @param active true only on the embedded database, and only if {@code unionhome.demo} is not false
 */
public record DemoMode(boolean active) {

    static boolean in(Environment environment) {
        return NoDatabaseConfigured.in(environment) && environment.getProperty("unionhome.demo", Boolean.class, true);
    }
}
