package org.unionhome.cases;

import java.time.LocalDate;

/** A figure that a process adds to the public board, counted from its cases at the moment of reading; one bean for each. */
public interface BoardFigure {

    /** The text beside the number. */
    String textKey();

    /** How many in the days from {@code from} to {@code to}, both included. */
    long count(LocalDate from, LocalDate to);

    /** How the number is written, where it is no plain count: a percentage with its sign. */
    default String shown(LocalDate from, LocalDate to) {
        return Long.toString(count(from, to));
    }

    /** Where just the cases behind the number are listed; null when they are not for everybody. */
    String href(LocalDate from, LocalDate to);
}
