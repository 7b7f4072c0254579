package org.unionhome.ballot.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.BallotResult;
import org.unionhome.ballot.Verdict;
import org.unionhome.cases.Ledger;

/** Shows a result, and whether it is still the one whose digest the ledger of the case has. */
@Component
class ResultWords {

    private final BallotWords words;
    private final Ledger ledger;

    ResultWords(BallotWords words, Ledger ledger) {
        this.words = words;
        this.ledger = ledger;
    }

    BallotViews.ResultView view(Ballot ballot, BallotResult result) {
        return new BallotViews.ResultView(
                result.quorumReached(),
                result.electors(),
                result.papers(),
                result.invalid(),
                result.rule().quorum(result.electors()),
                result.items().stream().map(item -> line(result, item)).toList(),
                result.digest(),
                registered(ballot, result));
    }

    private BallotViews.ItemLine line(BallotResult result, BallotResult.ItemResult item) {
        int valid = result.papers() - result.invalid();
        List<BallotViews.Bar> bars = item.counts().entrySet().stream()
                .map(count -> new BallotViews.Bar(
                        words.choice(count.getKey()), count.getValue(), percent(count.getValue(), valid)))
                .toList();
        boolean judged = result.rule().hasMajority();
        return new BallotViews.ItemLine(
                item.item().label(), judged ? words.verdict(item.verdict()) : null, mood(item.verdict()), bars);
    }

    private static int percent(int part, int all) {
        return all == 0 ? 0 : 100 * part / all;
    }

    private static String mood(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "tag-good";
            case TO_A_PERSON -> "tag-wait";
            case NOT_PASSED, NO_QUORUM -> "tag-bad";
        };
    }

    private boolean registered(Ballot ballot, BallotResult result) {
        return ledger.of(ballot.caseNumber()).stream()
                .anyMatch(entry ->
                        entry.action().equals("ballotClosed") && result.digest().equals(entry.outcome()));
    }
}
