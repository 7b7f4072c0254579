package org.unionhome.collectivebargaining.table;

/** In what a clause's amount is counted. */
public enum Measure {
    NONE,
    PERCENT,
    CNY_MONTH,
    CNY_YEAR,
    DAYS,
    HOURS;

    /** Whether a position on such a clause needs a number. */
    public boolean counted() {
        return this != NONE;
    }
}
