package org.unionhome.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhome.Refusal;
import org.unionhome.promotion.form.ApprovePromotion.Outcome;

/** The numbers of the Party committee at their bounds: two thirds of those due present, more than half of those due in favour. */
class CommitteeVoteTest {

    private static final CommitteeVote.Bounds BOUNDS = new CommitteeVote.Bounds(9, 2, 3, 1, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // due, present, yes, outcome, refusal
                "9, 6, 5, APPROVED, -",
                "9, 5, 5, APPROVED, committeeQuorum",
                "9, 6, 4, APPROVED, committeeMajority",
                "10, 7, 6, APPROVED, -",
                "10, 6, 6, APPROVED, committeeQuorum",
                "10, 10, 5, APPROVED, committeeMajority", // exactly half is not more than half
                "3, 2, 2, APPROVED, -",
                "3, 2, 1, APPROVED, committeeMajority",
                "1, 1, 1, APPROVED, -",
                "1, 0, 0, APPROVED, committeeQuorum",
                "9, 9, 9, APPROVED, -",
                "9, 10, 5, APPROVED, votesImpossible",
                "9, 6, 7, APPROVED, votesImpossible",
                "-, 6, 5, APPROVED, votesMissing",
                "9, -, 5, APPROVED, votesMissing",
                "9, 6, -, APPROVED, votesMissing",
                "-, -, -, APPROVED, votesMissing",
                "9, 6, 4, REJECTED, -",
                "9, 6, 0, REJECTED, -",
                "9, 6, 5, REJECTED, committeeCarried", // a majority cannot be recorded as a no
                "9, 5, 0, REJECTED, committeeQuorum", // who is too few rejects nobody either
                "-, -, -, REJECTED, votesMissing",
                "-, -, -, RETURNED, -", // sent back before anybody voted
                "9, 5, 5, RETURNED, -",
                "9, -, -, RETURNED, votesMissing",
                "9, 6, 7, RETURNED, votesImpossible",
            })
    void numbersAndDecisionMustAgree(Integer due, Integer present, Integer yes, Outcome outcome, String refusal) {
        assertThat(refusal(new CommitteeVote(due, present, yes), outcome, true))
                .isEqualTo(refusal == null ? null : "promotion.refusal." + refusal);
    }

    /** Else one person could write that one was due, one came and one agreed. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "9, 6, 5, APPROVED, false, -",
                "1, 1, 1, APPROVED, false, committeeSize",
                "8, 8, 8, APPROVED, false, committeeSize",
                "8, 8, 8, APPROVED, true, -",
                "10, 9, 9, APPROVED, false, committeeSize",
                "8, 8, 0, REJECTED, true, -",
            })
    void anotherNumberOfMembersIsExplained(
            Integer due, Integer present, Integer yes, Outcome outcome, boolean explained, String refusal) {
        assertThat(refusal(new CommitteeVote(due, present, yes), outcome, explained))
                .isEqualTo(refusal == null ? null : "promotion.refusal." + refusal);
    }

    private static String refusal(CommitteeVote vote, Outcome outcome, boolean explained) {
        try {
            vote.require(outcome, BOUNDS, explained);
            return null;
        } catch (Refusal refusal) {
            return refusal.key();
        }
    }
}
