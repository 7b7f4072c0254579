package org.unionhome.starnomination.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a cohort reads of its nominations and decides about them, in the caller's transaction. */
public interface CohortNominations {

    /** All nominations of a cohort in any state, oldest first. */
    List<CohortNominee> of(String cohort);

    /** Persons who stand in a cohort with a nomination that is eligible, or hold its star. */
    Set<String> standing(String cohort);

    /** Whether none is on its way to the panel any more: each is prepared or has ended. */
    boolean allPrepared(String cohort);

    /** Whether each that was prepared has its score or has ended. */
    boolean allScored(String cohort);

    /** Hands the prepared ones to the panel. @param democratic points of the democratic rating by nomination, already weighted */
    void startScoring(String cohort, Map<String, BigDecimal> democratic);

    /** The panel meeting asks for a second pass, in which names are seen. The sheets of the first are kept. */
    void rescore(String nomination, String reason);

    /** @param from first day of the term, {@code to} the last one */
    void appoint(String nomination, int rank, LocalDate from, LocalDate to);

    /** @param rank null when it was not ranked */
    void notSelect(String nomination, NotSelected reason, Integer rank);

    /** Takes a star back during its term. @param reason SANCTION, ACCIDENT, MID_TERM */
    void revoke(String nomination, String reason, String text);

    /** Ends the term of all that still hold their star. */
    void endTerm(String cohort);
}
