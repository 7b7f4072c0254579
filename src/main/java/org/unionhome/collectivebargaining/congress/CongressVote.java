package org.unionhome.collectivebargaining.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.collectivebargaining.form.OpenCongressVote.Scope;

/**
 * One vote of the congress on a draft: sums only.
 *
 * @param voted null until it is over
 * @param verdict what the count says; null until it is over
 * @param decision what a person decided when exactly half said yes; null otherwise
 */
public record CongressVote(
        String caseNumber,
        int attempt,
        int draft,
        String ballot,
        Scope scope,
        LocalDate papersOn,
        Instant closesAt,
        Integer electors,
        Integer voted,
        Result verdict,
        Result decision,
        String reason,
        List<ItemCount> items) {

    /** What came out. */
    public enum Result {
        PASSED,
        NOT_PASSED,
        AT_HALF,
        NO_QUORUM
    }

    /** The sums of one item; number 0 is the draft as a whole or, clause by clause, its term. */
    public record ItemCount(int number, int yes, int no, int abstained, Result verdict) {}

    /** What holds: the word of the person where there is one. */
    public Result result() {
        return decision == null ? verdict : decision;
    }

    public boolean passed() {
        return result() == Result.PASSED;
    }

    /** Whether just these clauses, and no others, are to be talked about again: those that failed, where each was voted on. */
    boolean pointsAt(List<Integer> clauses) {
        return scope == Scope.WHOLE ? !clauses.isEmpty() : clauses.equals(failedClauses());
    }

    /** Clauses that did not get more than half; none when the draft was voted on as a whole. */
    public List<Integer> failedClauses() {
        return items.stream()
                .filter(item -> item.number() > 0 && item.verdict() != Result.PASSED)
                .map(ItemCount::number)
                .toList();
    }
}
