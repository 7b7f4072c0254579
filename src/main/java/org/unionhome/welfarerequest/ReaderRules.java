package org.unionhome.welfarerequest;

import java.util.Map;
import java.util.Set;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;

/**
 * Who reads the words and files of a request. The applicant reads why something was returned or refused; the rest of what
 * officers write is for the steps that judge. Who pays, and who only confirms a visit, needs neither.
 */
final class ReaderRules {

    private static final Map<String, Set<String>> TOLD_TO_APPLICANT = Map.of(
            "checkRequest", Set.of("RETURNED", "REJECTED"),
            "decideUrgent", Set.of("REJECTED"),
            "assessRequest", Set.of("NOT_RECOMMENDED"),
            "approveRequest", Set.of("RETURNED", "REJECTED"),
            "answerObjection", Set.of("UPHELD"));
    private static final Set<String> JUDGING = Set.of(
            "checkRequest",
            "decideUrgent",
            "visitHome",
            "verifyIncome",
            "assessRequest",
            "answerObjection",
            "approveRequest",
            "reviewHardship");

    private ReaderRules() {}

    static boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        boolean told = viewer.applicant()
                && entry.outcome() != null
                && TOLD_TO_APPLICANT.getOrDefault(entry.action(), Set.of()).contains(entry.outcome());
        return told || viewer.oversees() || viewer.worksOnAny(JUDGING);
    }

    /** A delegate files only with the applicant's recorded consent, so that they may see what was handed in. */
    static boolean mayReadFiles(Viewer viewer) {
        return viewer.concerned() || viewer.oversees() || viewer.worksOnAny(JUDGING);
    }
}
