package org.unionhome.ballot;

import java.time.LocalDate;
import org.unionhome.calendar.Rule;

/**
 * The thresholds of a kind of ballot, with the law they stand in. Fractions are compared by multiplying, so nothing is rounded.
 * The quorum is always of all electors.
 */
public record BallotRule(
        String key,
        LocalDate effectiveFrom,
        int quorumNumerator,
        int quorumDenominator,
        Integer majorityNumerator,
        Integer majorityDenominator,
        Base base,
        Verdict onExact,
        String law,
        String article,
        Rule.Status status,
        String note) {

    /** Of whom the majority is taken. */
    public enum Base {
        ALL_ELECTORS,
        /** Whoever handed in a paper, valid or not. */
        VOTED,
        /** Valid papers without the abstentions. */
        VALID
    }

    /** The votes on one item. */
    public record Votes(int electors, int papers, int invalid, int yes, int abstentions) {

        int of(Base base) {
            return switch (base) {
                case ALL_ELECTORS -> electors;
                case VOTED -> papers;
                case VALID -> papers - invalid - abstentions;
            };
        }
    }

    public boolean hasMajority() {
        return majorityNumerator != null;
    }

    public boolean quorumReached(int papers, int electors) {
        return (long) papers * quorumDenominator >= (long) electors * quorumNumerator;
    }

    /** The fewest papers that make a quorum. */
    public int quorum(int electors) {
        return -Math.floorDiv(-electors * quorumNumerator, quorumDenominator);
    }

    public Verdict verdict(Votes votes) {
        if (!quorumReached(votes.papers(), votes.electors())) {
            return Verdict.NO_QUORUM;
        }
        return hasMajority() ? majority(votes) : Verdict.PASSED;
    }

    private Verdict majority(Votes votes) {
        long reached = (long) votes.yes() * majorityDenominator;
        long needed = (long) votes.of(base) * majorityNumerator;
        if (votes.yes() > 0 && reached == needed) {
            return onExact;
        }
        return reached > needed ? Verdict.PASSED : Verdict.NOT_PASSED;
    }
}
