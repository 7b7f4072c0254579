package org.unionhome.collectivebargaining.signing;

import java.time.LocalDate;

/**
 * A contract as it was handed in for review, and what became of it.
 *
 * @param opinion null while the review runs
 */
record Filing(
        int number,
        int draft,
        LocalDate submittedOn,
        LocalDate receivedOn,
        String authority,
        String receiptNumber,
        int copies,
        Opinion opinion,
        LocalDate opinionOn,
        String opinionNumber,
        String objection) {

    /** What the labour authority said, or that it said nothing in time. */
    enum Opinion {
        ACCEPTED,
        OBJECTED,
        SILENT
    }
}
