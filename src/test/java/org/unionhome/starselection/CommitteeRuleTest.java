package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.unionhome.Refusal;
import org.unionhome.support.UnionHomeTest;

/** The numbers of the Party committee at their bounds. */
@UnionHomeTest
class CommitteeRuleTest {

    @Autowired
    CommitteeRule rule;

    @ParameterizedTest(name = "due {0}, present {1}, yes {2}")
    @CsvSource({
        "9, 6, 5, true", // two thirds are enough, and more than half of those due
        "9, 6, 4, false", // 4 of 9 are not more than half
        "9, 9, 0, false",
        "8, 6, 5, true", // two thirds of eight are 5.33
        "8, 6, 4, false", // just half is not more than half
        "1, 1, 1, true",
        "3, 2, 2, true",
        "7, 5, 4, true",
    })
    void theDecisionIsWhatTheVotesSayAndNothingElse(int due, int present, int yes, boolean approved) {
        CommitteeVote vote = rule.vote(due, present, yes, approved);

        assertThat(vote.approved()).isEqualTo(approved);
        assertThatThrownBy(() -> rule.vote(due, present, yes, !approved)).isInstanceOf(Refusal.class);
    }

    @Test
    void anotherNumberDueThanTheCommitteeHasMembersNeedsAWordOfWhy() {
        rule.requireAllMembers(9, null);
        rule.requireAllMembers(1, "其余委员任职未满");

        assertThatThrownBy(() -> rule.requireAllMembers(1, null)).isInstanceOf(Refusal.class);
    }

    @ParameterizedTest(name = "due {0}, present {1}, yes {2}: {3}")
    @CsvSource({
        "9, 5, 5, committeeQuorum",
        "8, 5, 5, committeeQuorum", // 5 of 8 are less than two thirds
        "3, 1, 1, committeeQuorum",
        "9, 10, 5, committeeNumbers",
        "9, 6, 7, committeeNumbers",
    })
    void withTooFewPresentOrNumbersThatContradictNothingIsDecided(int due, int present, int yes, String why) {
        for (boolean approved : new boolean[] {true, false}) {
            assertThatThrownBy(() -> rule.vote(due, present, yes, approved))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("star-selection.refusal." + why));
        }
    }
}
