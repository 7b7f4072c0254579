package org.unionhome.collectivebargaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The contracts that bargainings have led to; their numbers are those of the bargainings. */
public interface Contracts {

    /** A contract that holds on the day asked for; {@code to} is its last day. */
    record InForce(String number, Kind kind, LocalDate from, LocalDate to) {}

    /** Those in force on a day, oldest number first. */
    List<InForce> inForce(LocalDate on);

    /** Until when what was concluded under this number binds, whenever it begins; empty for what only ended another. */
    Optional<LocalDate> lastDay(String number);

    /** The contract of this number if it is in force on that day. */
    default Optional<InForce> inForce(String number, LocalDate on) {
        return inForce(on).stream()
                .filter(contract -> contract.number().equals(number))
                .findFirst();
    }
}
