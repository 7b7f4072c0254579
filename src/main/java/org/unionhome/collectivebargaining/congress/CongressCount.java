package org.unionhome.collectivebargaining.congress;

import java.util.List;
import org.unionhome.ballot.BallotPlan;
import org.unionhome.ballot.BallotResult;
import org.unionhome.ballot.Verdict;
import org.unionhome.collectivebargaining.congress.CongressVote.ItemCount;
import org.unionhome.collectivebargaining.congress.CongressVote.Result;

/** What a ballot means for a draft: passed when every item is; where one is exactly half and none fails, a person decides. */
record CongressCount(int electors, int voted, Result verdict, List<ItemCount> items) {

    static final String NO = "NO";

    static CongressCount of(BallotResult result) {
        List<ItemCount> items = result.quorumReached()
                ? result.items().stream().map(CongressCount::count).toList()
                : List.of();
        return new CongressCount(result.electors(), result.papers(), verdict(result.quorumReached(), items), items);
    }

    private static ItemCount count(BallotResult.ItemResult item) {
        return new ItemCount(
                Integer.parseInt(item.item().key()),
                item.count(BallotPlan.YES),
                item.count(NO),
                item.count(BallotPlan.ABSTAIN),
                result(item.verdict()));
    }

    private static Result result(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> Result.PASSED;
            case NOT_PASSED -> Result.NOT_PASSED;
            case TO_A_PERSON -> Result.AT_HALF;
            case NO_QUORUM -> Result.NO_QUORUM;
        };
    }

    private static Result verdict(boolean quorum, List<ItemCount> items) {
        if (!quorum) {
            return Result.NO_QUORUM;
        }
        if (has(items, Result.NOT_PASSED)) {
            return Result.NOT_PASSED;
        }
        return has(items, Result.AT_HALF) ? Result.AT_HALF : Result.PASSED;
    }

    private static boolean has(List<ItemCount> items, Result result) {
        return items.stream().anyMatch(item -> item.verdict() == result);
    }
}
