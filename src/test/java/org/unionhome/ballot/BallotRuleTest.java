package org.unionhome.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhome.ballot.BallotRule.Base;
import org.unionhome.ballot.BallotRule.Votes;
import org.unionhome.calendar.Rule;

/** The arithmetic of quorum and majority, in whole numbers. */
class BallotRuleTest {

    private static final BallotRule CONGRESS = rule(2, 3, 1, 2, Base.ALL_ELECTORS, Verdict.TO_A_PERSON);

    @ParameterizedTest(name = "of 120 electors {0} vote and {1} say yes: {2}")
    @CsvSource({
        "79, 79, NO_QUORUM",
        "80, 61, PASSED",
        "80, 59, NOT_PASSED",
        "80, 60, TO_A_PERSON",
        "110, 60, TO_A_PERSON",
        "110, 59, NOT_PASSED",
        "120, 61, PASSED",
        "120, 0, NOT_PASSED",
        "0, 0, NO_QUORUM"
    })
    void aCongressOf120TakesItsQuorumAndItsMajorityOfAllDelegates(int papers, int yes, Verdict verdict) {
        assertThat(CONGRESS.verdict(new Votes(120, papers, 0, yes, papers - yes)))
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"3, 2", "4, 3", "5, 4", "6, 4", "7, 5", "119, 80", "120, 80", "121, 81"})
    void twoThirdsOfTheElectorsAreNeverRounded(int electors, int quorum) {
        assertThat(CONGRESS.quorum(electors)).isEqualTo(quorum);
        assertThat(CONGRESS.quorumReached(quorum, electors)).isTrue();
        assertThat(CONGRESS.quorumReached(quorum - 1, electors)).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1} papers, {2} invalid, {3} yes, {4} abstain: {5}")
    @CsvSource({
        "VOTED, 10, 0, 6, 4, PASSED",
        "VOTED, 10, 2, 5, 0, NOT_PASSED",
        "VALID, 10, 2, 5, 0, PASSED",
        "VALID, 10, 0, 3, 5, PASSED",
        "VALID, 10, 0, 2, 6, NOT_PASSED",
        "VALID, 10, 4, 0, 6, NOT_PASSED",
        "ALL_ELECTORS, 10, 0, 6, 4, NOT_PASSED"
    })
    void theMajorityIsTakenOfAllOfThoseWhoVotedOrOfValidVotes(
            Base base, int papers, int invalid, int yes, int abstain, Verdict verdict) {
        BallotRule rule = rule(2, 3, 1, 2, base, Verdict.NOT_PASSED);

        assertThat(rule.verdict(new Votes(14, papers, invalid, yes, abstain))).isEqualTo(verdict);
    }

    @Test
    void atLeastATwoThirdsMajorityPassesWithJustTwoThirds() {
        BallotRule rule = rule(1, 2, 2, 3, Base.VOTED, Verdict.PASSED);

        assertThat(rule.verdict(new Votes(9, 9, 0, 6, 0))).isEqualTo(Verdict.PASSED);
        assertThat(rule.verdict(new Votes(9, 9, 0, 5, 0))).isEqualTo(Verdict.NOT_PASSED);
    }

    @Test
    void aRatingHasAQuorumAndNothingToPass() {
        BallotRule rating = new BallotRule(
                "r",
                LocalDate.EPOCH,
                2,
                3,
                null,
                null,
                Base.ALL_ELECTORS,
                Verdict.NOT_PASSED,
                null,
                null,
                Rule.Status.CONFIRMED,
                null);

        assertThat(rating.verdict(new Votes(13, 9, 0, 0, 0))).isEqualTo(Verdict.PASSED);
        assertThat(rating.verdict(new Votes(13, 8, 0, 0, 0))).isEqualTo(Verdict.NO_QUORUM);
    }

    private static BallotRule rule(int quorum, int ofQuorum, int majority, int ofMajority, Base base, Verdict onExact) {
        return new BallotRule(
                "r",
                LocalDate.EPOCH,
                quorum,
                ofQuorum,
                majority,
                ofMajority,
                base,
                onExact,
                null,
                null,
                Rule.Status.CONFIRMED,
                null);
    }
}
