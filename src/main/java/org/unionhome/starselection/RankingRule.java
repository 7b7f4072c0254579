package org.unionhome.starselection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Ranks scored nominations and chooses as many as there are places. Each branch gives its best up to its quota; a place that a
 * branch cannot fill goes to the best of the others. Then the lowest give way until the shares of front line and managers hold, as
 * long as somebody is there to replace them, if possible of the same branch. Without a star's level nobody is chosen, and who
 * fell out stays out. Whoever is kept from an earlier ranking is not replaced: that is how the next one moves up.
 */
final class RankingRule {

    /** What stands from an earlier ranking: who stays chosen, and who is out and why. */
    record Kept(Map<String, Way> chosen, Map<String, RankOutcome> out) {

        static final Kept NOTHING = new Kept(Map.of(), Map.of());
    }

    private final List<Candidate> sorted;
    private final Map<String, Integer> quotas;
    private final int places;
    private final Shares shares;
    private final Kept kept;
    private final Map<String, Way> chosen = new LinkedHashMap<>();
    private final Map<String, String> counterparts = new HashMap<>();

    private RankingRule(List<Candidate> candidates, Map<String, Integer> quotas, Shares shares, Kept kept) {
        this.sorted = candidates.stream().sorted(Candidate.BEST_FIRST).toList();
        this.quotas = quotas;
        this.places = quotas.values().stream().mapToInt(Integer::intValue).sum();
        this.shares = shares;
        this.kept = kept;
    }

    /** @return all candidates, the best first */
    static List<Ranked> rank(List<Candidate> candidates, Map<String, Integer> quotas, Shares shares, Kept kept) {
        RankingRule rule = new RankingRule(candidates, quotas, shares, kept);
        rule.choose();
        return rule.ranked();
    }

    private void choose() {
        chosen.putAll(kept.chosen());
        free().forEach(candidate -> {
            if (inBranch(candidate.branchCode()) < quotas.getOrDefault(candidate.branchCode(), 0)) {
                take(candidate, Way.BRANCH_QUOTA);
            }
        });
        free().forEach(candidate -> take(candidate, Way.FREE_PLACE));
        while (count(Candidate::manager) > shares.managersAllowed(chosen.size())
                && swap(Candidate::manager, manyManagers())) {}
        while (count(Candidate::frontline) < shares.frontlineNeeded(chosen.size())
                && swap(candidate -> !candidate.frontline(), List.of(Candidate::frontline))) {}
    }

    /** A manager gives way to somebody at the front where these are too few, or else to anybody who is no manager. */
    private List<Predicate<Candidate>> manyManagers() {
        boolean frontlineMissing = count(Candidate::frontline) < shares.frontlineNeeded(chosen.size());
        Predicate<Candidate> noManager = candidate -> !candidate.manager();
        return frontlineMissing ? List.of(Candidate::frontline, noManager) : List.of(noManager);
    }

    private void take(Candidate candidate, Way way) {
        if (chosen.size() < places) {
            chosen.put(candidate.nomination(), way);
        }
    }

    /** @return whether the lowest of that kind gave way to another one */
    private boolean swap(Predicate<Candidate> leaving, List<Predicate<Candidate>> coming) {
        Optional<Candidate> lowest = sorted.stream()
                .filter(candidate -> chosen.containsKey(candidate.nomination()))
                .filter(candidate -> !kept.chosen().containsKey(candidate.nomination()))
                .filter(leaving)
                .reduce((better, worse) -> worse);
        Optional<Candidate> instead = lowest.flatMap(out -> coming.stream()
                .map(kind -> substitute(out.branchCode(), kind))
                .flatMap(Optional::stream)
                .findFirst());
        instead.ifPresent(in -> {
            String out = lowest.get().nomination();
            chosen.remove(out);
            chosen.put(in.nomination(), Way.SHARE_SWAP);
            counterparts.put(out, in.nomination());
            counterparts.put(in.nomination(), out);
        });
        return instead.isPresent();
    }

    /** The best of the same branch, so that it keeps its places, or else of all. Who gave way once does not come back. */
    private Optional<Candidate> substitute(String branch, Predicate<Candidate> kind) {
        return free().stream()
                .filter(kind)
                .filter(candidate -> !counterparts.containsKey(candidate.nomination()))
                .min(Comparator.comparing(
                                (Candidate candidate) -> !candidate.branchCode().equals(branch))
                        .thenComparing(Candidate.BEST_FIRST));
    }

    /** Who could be chosen and is not, the best first. */
    private List<Candidate> free() {
        return sorted.stream()
                .filter(candidate -> candidate.level() > 0)
                .filter(candidate -> !kept.out().containsKey(candidate.nomination()))
                .filter(candidate -> !chosen.containsKey(candidate.nomination()))
                .toList();
    }

    private long inBranch(String branch) {
        return count(candidate -> candidate.branchCode().equals(branch));
    }

    private long count(Predicate<Candidate> kind) {
        return sorted.stream()
                .filter(candidate -> chosen.containsKey(candidate.nomination()))
                .filter(kind)
                .count();
    }

    private List<Ranked> ranked() {
        List<Ranked> all = new ArrayList<>();
        Map<String, Integer> placesInBranch = new HashMap<>();
        for (Candidate candidate : sorted) {
            int place = placesInBranch.merge(candidate.branchCode(), 1, Integer::sum);
            all.add(new Ranked(
                    candidate.nomination(),
                    candidate.branchCode(),
                    candidate.postClass(),
                    candidate.level(),
                    candidate.total(),
                    all.size() + 1,
                    place,
                    outcome(candidate),
                    chosen.get(candidate.nomination()),
                    false,
                    counterparts.get(candidate.nomination())));
        }
        return all;
    }

    private RankOutcome outcome(Candidate candidate) {
        String nomination = candidate.nomination();
        if (kept.out().containsKey(nomination)) {
            return kept.out().get(nomination);
        }
        if (chosen.containsKey(nomination)) {
            return RankOutcome.CHOSEN;
        }
        if (candidate.level() == 0) {
            return RankOutcome.BELOW_LEVEL;
        }
        return counterparts.containsKey(nomination) ? RankOutcome.SHARE_RULE : RankOutcome.QUOTA_FULL;
    }
}
