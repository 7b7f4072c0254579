package org.unionhome.collectivebargaining.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A draft, which never changes: what is talked about again becomes another one.
 *
 * @param toDay last day in force; null when it ends another contract, which then ends on the day before {@code fromDay}
 */
public record Draft(
        String caseNumber,
        int number,
        Form form,
        String title,
        LocalDate fromDay,
        LocalDate toDay,
        Instant draftedAt,
        List<DraftClause> clauses) {

    /** What it becomes. */
    public enum Form {
        CONTRACT,
        MEMORANDUM,
        TERMINATION
    }
}
