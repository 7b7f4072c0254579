package org.unionhome.ballot;

import java.util.List;
import java.util.Map;

/**
 * What came out of a ballot. Without its quorum the papers were destroyed unread: there are no counts then.
 *
 * @param papers who voted, or how many papers were handed in
 * @param invalid papers that could not be read; none in a ballot on the portal
 * @param digest over all of this and the receipts; it stands in the ledger of the case too
 */
public record BallotResult(
        String ballotId,
        BallotRule rule,
        int electors,
        int papers,
        int invalid,
        boolean quorumReached,
        List<ItemResult> items,
        String digest) {

    /** The votes on one item by choice, in the order of the paper, and what they mean. */
    public record ItemResult(Item item, Map<String, Integer> counts, Verdict verdict) {

        public int count(String choice) {
            return counts.getOrDefault(choice, 0);
        }
    }

    /** @throws IllegalArgumentException when the ballot has no such item */
    public ItemResult of(String itemKey) {
        return items.stream()
                .filter(result -> result.item().key().equals(itemKey))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such item on this ballot"));
    }
}
