package org.unionhome.starnomination.exchange;

import java.time.LocalDate;

/** A star that somebody was given. {@code to} is its last day; {@code revoked} that it was taken back before. */
public record Star(
        String nomination,
        String cohort,
        int cohortOrdinal,
        String personId,
        int level,
        LocalDate from,
        LocalDate to,
        boolean revoked) {}
