package org.unionhome.collectivebargaining.congress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.unionhome.ballot.BallotResult;
import org.unionhome.ballot.BallotRule;
import org.unionhome.ballot.Item;
import org.unionhome.calendar.Rule;
import org.unionhome.collectivebargaining.congress.CongressVote.Result;

/** A vote clause by clause: every one must pass, one that fails is enough to fail the draft. */
class CongressCountTest {

    private static final BallotRule RULE = new BallotRule(
            "congress",
            LocalDate.of(1950, 1, 1),
            2,
            3,
            1,
            2,
            BallotRule.Base.ALL_ELECTORS,
            org.unionhome.ballot.Verdict.TO_A_PERSON,
            "企业民主管理规定",
            "17、20",
            Rule.Status.TO_CONFIRM,
            null);

    @ParameterizedTest(name = "{0} of 120 came, yes {1}: {2}")
    @CsvSource({
        "79,  79 79, NO_QUORUM",
        "80,  61 61, PASSED",
        "110, 61 60, AT_HALF",
        "110, 61 59, NOT_PASSED",
        "110, 60 59, NOT_PASSED",
        "120, 120 120, PASSED",
    })
    void theWeakestClauseDecides(int came, String yes, Result expected) {
        CongressCount count = CongressCount.of(result(came, yes.split(" ")));

        assertThat(count.verdict()).isEqualTo(expected);
        assertThat(count.items()).hasSize(expected == Result.NO_QUORUM ? 0 : 2);
    }

    private static BallotResult result(int came, String[] yes) {
        List<BallotResult.ItemResult> items = new ArrayList<>();
        for (int i = 0; i < yes.length; i++) {
            int said = Integer.parseInt(yes[i]);
            items.add(new BallotResult.ItemResult(
                    new Item(String.valueOf(i + 1), "第" + (i + 1) + "条"),
                    Map.of("YES", said, "NO", came - said),
                    RULE.verdict(new BallotRule.Votes(120, came, 0, said, 0))));
        }
        return new BallotResult("b", RULE, 120, came, 0, RULE.quorumReached(came, 120), items, "d");
    }
}
