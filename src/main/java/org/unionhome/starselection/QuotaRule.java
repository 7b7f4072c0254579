package org.unionhome.starselection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.unionhome.Refusal;

/**
 * Allots the places of a cohort to branches by headcount: the largest remainder, with at least one place for each, and never one more or less
 * than the cohort has. Of equal remainders the larger branch comes first, then the code. Counted in whole numbers throughout.
 */
final class QuotaRule {

    private QuotaRule() {}

    /**
     * @return one for each branch, by code
     * @throws Refusal when there are fewer places than branches
     */
    static List<BranchQuota> allot(int quota, List<Headcount> branches) {
        if (quota < branches.size() || branches.isEmpty()) {
            throw new Refusal("star-selection.refusal.quotaTooSmall", quota, branches.size());
        }
        List<BranchQuota> all = new ArrayList<>();
        List<Headcount> rest = new ArrayList<>(branches);
        long seats = quota;
        List<Headcount> small = small(rest, seats);
        while (!small.isEmpty()) {
            long heads = heads(rest);
            for (Headcount branch : small) {
                all.add(BranchQuota.of(branch, seats, heads, 1));
            }
            rest.removeAll(small);
            seats -= small.size();
            small = small(rest, seats);
        }
        all.addAll(byRemainder(rest, seats));
        all.sort(Comparator.comparing(BranchQuota::branchCode));
        return all;
    }

    /** Those whose share is less than one place: they get one, and the others share the rest. */
    private static List<Headcount> small(List<Headcount> branches, long seats) {
        long heads = heads(branches);
        return branches.stream()
                .filter(branch -> seats * branch.headcount() < heads)
                .toList();
    }

    private static List<BranchQuota> byRemainder(List<Headcount> branches, long seats) {
        long heads = heads(branches);
        long left = seats
                - branches.stream()
                        .mapToLong(branch -> seats * branch.headcount() / heads)
                        .sum();
        List<Headcount> first = branches.stream()
                .sorted(Comparator.comparingLong((Headcount branch) -> -(seats * branch.headcount() % heads))
                        .thenComparing(branch -> -branch.headcount())
                        .thenComparing(Headcount::branchCode))
                .limit(left)
                .toList();
        return branches.stream()
                .map(branch -> {
                    int base = Math.toIntExact(seats * branch.headcount() / heads);
                    return BranchQuota.of(branch, seats, heads, first.contains(branch) ? base + 1 : base);
                })
                .toList();
    }

    private static long heads(List<Headcount> branches) {
        return branches.stream().mapToLong(Headcount::headcount).sum();
    }
}
