package org.unionhome.promotion;

import java.time.LocalDate;

/** The appointment: since when, by which document, and until when the candidate is on probation. It is extended at most once. */
public record Appointment(LocalDate day, String document, LocalDate probationUntil, boolean extended) {

    Appointment extendedTo(LocalDate until) {
        return new Appointment(day, document, until, true);
    }
}
