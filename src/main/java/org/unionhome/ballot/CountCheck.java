package org.unionhome.ballot;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.unionhome.Refusal;

/** Whether the figures of a count of papers fit together. */
final class CountCheck {

    private CountCheck() {}

    /** @throws Refusal with the first thing that cannot be */
    static void check(Ballot ballot, PaperCount count) {
        if (count.papers() < 0 || count.papers() > ballot.electors()) {
            throw new Refusal("ballot.refusal.tooManyPapers", ballot.electors());
        }
        if (count.invalid() < 0 || count.invalid() > count.papers()) {
            throw new Refusal("ballot.refusal.tooManyInvalid");
        }
        for (Item item : ballot.items()) {
            Map<String, Integer> byChoice = count.counts().getOrDefault(item.key(), Map.of());
            Set<String> missing = new HashSet<>(ballot.choices());
            missing.removeAll(byChoice.keySet());
            if (!missing.isEmpty() || byChoice.values().stream().anyMatch(n -> n == null || n < 0)) {
                throw new Refusal("ballot.refusal.countMissing", item.label());
            }
            checkSum(item, byChoice, count.papers() - count.invalid());
        }
    }

    private static void checkSum(Item item, Map<String, Integer> byChoice, int valid) {
        long sum = byChoice.values().stream().mapToLong(n -> n).sum();
        if (sum != valid) {
            throw new Refusal("ballot.refusal.sumWrong", item.label(), sum, valid);
        }
    }
}
