package org.unionhome.demandfollowup.board;

import java.time.LocalDate;

/** A demand as the board lists it. {@code raiser} is masked, and null for whoever gave no name or asked for confidence. */
public record BoardRow(
        String number,
        String title,
        String raiser,
        String unit,
        String owner,
        String meetingNumber,
        String category,
        String matter,
        String urgency,
        String state,
        String ladder,
        LocalDate raisedOn,
        LocalDate promisedOn,
        LocalDate plannedOn,
        LocalDate settledOn,
        boolean overdue,
        int percent,
        int reopened,
        Integer rating,
        boolean unrated,
        int seconds) {}
