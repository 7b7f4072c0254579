package org.unionhome.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * What a process opens a ballot with. Every item is answered with one of the same choices; {@link #YES} is the one that a
 * majority needs, {@link #ABSTAIN} the one that is no valid vote. That no counter stands for election is for the process to see to.
 *
 * @param electors person ids, fixed from now on: all of them are the base of the quorum, whoever leaves later
 * @param counters two person ids for a ballot on paper, none otherwise
 * @param closesAt end of the window for casting, and on paper for counting
 * @param ruleKey which row of {@code ballot_rule} decides
 */
public record BallotPlan(
        String caseNumber,
        String titleKey,
        List<Object> titleArgs,
        Mode mode,
        List<Item> items,
        List<String> choices,
        Set<String> electors,
        List<String> counters,
        Instant closesAt,
        String ruleKey) {

    public static final String YES = "YES";
    public static final String ABSTAIN = "ABSTAIN";

    /** @throws IllegalArgumentException when no ballot could be held on this: a mistake of the process, not of a person */
    public BallotPlan {
        titleArgs = List.copyOf(titleArgs);
        items = List.copyOf(items);
        choices = List.copyOf(choices);
        electors = Set.copyOf(electors);
        counters = List.copyOf(counters);
        if (items.isEmpty() || items.stream().map(Item::key).distinct().count() != items.size()) {
            throw new IllegalArgumentException("a ballot needs items, each with a key of its own");
        }
        if (choices.size() < 2
                || choices.stream().distinct().count() != choices.size()
                || choices.size() > Byte.MAX_VALUE) {
            throw new IllegalArgumentException("a ballot needs at least two choices, all different");
        }
    }
}
