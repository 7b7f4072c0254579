package org.unionhome.calendar;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A number that a law, a province or the union set: value with its unit, where it stands, since when, and whether the union's
 * lawyer has confirmed it. Money is CNY with two decimals.
 */
public record Rule(
        long id,
        String key,
        String jurisdiction,
        LocalDate effectiveFrom,
        BigDecimal value,
        Unit unit,
        String law,
        String article,
        Status status,
        String escalateTo,
        String note,
        Confidence confidence) {

    public enum Unit {
        CNY,
        WORKING_DAYS,
        CALENDAR_DAYS,
        HOURS,
        MONTHS,
        COUNT,
        RATIO
    }

    public enum Status {
        CONFIRMED,
        TO_CONFIRM
    }

    /** How a number became known; null where nobody has said. */
    public enum Confidence {
        /** In the text of the law. */
        READ,
        /** In a text that quotes the law. */
        SECONDARY,
        /** By somebody who knows the field. */
        MEMORY,
        /** An example of ours, not law. */
        SAMPLE
    }
}
