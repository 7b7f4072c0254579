package org.unionhome.calendar;

import java.time.LocalDate;

/**
 * The law that a case began with: a jurisdiction as it stood on a day. Later laws and later changes of a value do not reach the
 * case. A set holds the parameters whose key has the second word {@code law}; what the jurisdiction does not say, {@code CN} says.
 */
public record RuleSet(String jurisdiction, LocalDate on) {

    /** The jurisdiction that speaks where another is silent. */
    public static final String NATIONAL = "CN";

    private static final String LAW = ".law.";

    /** Whether a parameter belongs to rule sets; the union's own terms do not, they are taken as they stand today. */
    public static boolean covers(String key) {
        int end = key.indexOf('.');
        return end > 0 && key.startsWith(LAW, end);
    }
}
