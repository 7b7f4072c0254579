package org.unionhome.ballot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by item and choice, in the order of the paper. */
record Tally(int papers, int invalid, Map<String, Map<String, Integer>> counts) {

    static Tally of(Ballot ballot, BallotBox box) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        for (int item = 0; item < ballot.items().size(); item++) {
            int[] marks = box.tally(item, ballot.choices().size());
            Map<String, Integer> byChoice = new LinkedHashMap<>();
            for (int choice = 0; choice < marks.length; choice++) {
                byChoice.put(ballot.choices().get(choice), marks[choice]);
            }
            counts.put(ballot.items().get(item).key(), byChoice);
        }
        return new Tally(box.papers(), 0, counts);
    }

    /** What a ballot amounts to whose papers were not read. */
    static Tally unread(int papers, int invalid) {
        return new Tally(papers, invalid, Map.of());
    }

    List<BallotResult.ItemResult> judged(Ballot ballot) {
        List<BallotResult.ItemResult> results = new ArrayList<>();
        for (Item item : ballot.items()) {
            Map<String, Integer> given = counts.getOrDefault(item.key(), Map.of());
            Map<String, Integer> all = new LinkedHashMap<>();
            ballot.choices().forEach(choice -> all.put(choice, given.getOrDefault(choice, 0)));
            var votes = new BallotRule.Votes(
                    ballot.electors(),
                    papers,
                    invalid,
                    all.getOrDefault(BallotPlan.YES, 0),
                    all.getOrDefault(BallotPlan.ABSTAIN, 0));
            results.add(new BallotResult.ItemResult(item, all, ballot.rule().verdict(votes)));
        }
        return results;
    }
}
