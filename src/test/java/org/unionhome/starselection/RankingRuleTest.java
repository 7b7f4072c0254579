package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.unionhome.starnomination.exchange.PostClass.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.unionhome.starnomination.exchange.PostClass;
import org.unionhome.starselection.RankingRule.Kept;

/** The rules of the ranking one by one, and many random cohorts against what must always hold. */
class RankingRuleTest {

    private static final Shares SHARES = new Shares(new BigDecimal("0.60"), new BigDecimal("0.20"));
    private static final Shares NONE = new Shares(BigDecimal.ZERO, BigDecimal.ONE);
    private static final LocalDate HIRED = LocalDate.of(2010, 5, 1);
    private static final int ROUNDS = 2000;

    @Test
    void eachBranchGivesItsBestAndAFreePlaceGoesToTheBestOfTheOthers() {
        List<Ranked> ranking = RankingRule.rank(
                List.of(worker("a", "A", 90), worker("b", "A", 88), worker("c", "A", 80), worker("d", "B", 76)),
                Map.of("A", 1, "B", 2),
                NONE,
                Kept.NOTHING);

        assertThat(chosen(ranking)).containsExactly("a", "b", "d");
        assertThat(of(ranking, "a").way()).isEqualTo(Way.BRANCH_QUOTA);
        assertThat(of(ranking, "d").way()).isEqualTo(Way.BRANCH_QUOTA);
        assertThat(of(ranking, "b").way()).isEqualTo(Way.FREE_PLACE);
        assertThat(of(ranking, "c").outcome()).isEqualTo(RankOutcome.QUOTA_FULL);
        assertThat(of(ranking, "c").rank()).isEqualTo(3);
        assertThat(of(ranking, "c").placeInBranch()).isEqualTo(3);
        assertThat(of(ranking, "d").placeInBranch()).isEqualTo(1);
    }

    @Test
    void whoseScoreGivesNoStarIsNotChosenEvenForAFreePlace() {
        List<Ranked> ranking = RankingRule.rank(
                List.of(worker("a", "A", 90), candidate("b", "A", FRONTLINE, 0, 74, 30, 38, HIRED, 2)),
                Map.of("A", 2),
                NONE,
                Kept.NOTHING);

        assertThat(chosen(ranking)).containsExactly("a");
        assertThat(of(ranking, "b").outcome()).isEqualTo(RankOutcome.BELOW_LEVEL);
    }

    @Test
    void equalTotalsAreBrokenByPerformanceSkillServiceBranchOrderAndNumber() {
        List<Candidate> inOrder = List.of(
                candidate("z", "A", FRONTLINE, 1, 90, 29, 30, HIRED, 9),
                candidate("y", "A", FRONTLINE, 1, 90, 28, 36, HIRED, 9),
                candidate("x", "A", FRONTLINE, 1, 90, 28, 35, HIRED.minusDays(1), 9),
                candidate("w", "A", FRONTLINE, 1, 90, 28, 35, HIRED, 1),
                candidate("u", "A", FRONTLINE, 1, 90, 28, 35, HIRED, 2),
                candidate("v", "A", FRONTLINE, 1, 90, 28, 35, HIRED, 2),
                candidate("t", "A", FRONTLINE, 1, 90, 28, 35, HIRED, null),
                candidate("s", "A", FRONTLINE, 1, 90, 28, 35, null, 1));
        List<Candidate> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(8));

        assertThat(RankingRule.rank(shuffled, Map.of("A", 8), NONE, Kept.NOTHING))
                .extracting(Ranked::nomination)
                .containsExactly("z", "y", "x", "w", "u", "v", "t", "s");
    }

    @Test
    void tooManyManagersGiveWayFromTheLowestUpToTheSameBranchFirst() {
        List<Ranked> ranking = RankingRule.rank(
                List.of(
                        candidate("m1", "A", MANAGER, 1, 95, 30, 38, HIRED, 1),
                        candidate("m2", "B", MANAGER, 1, 94, 30, 38, HIRED, 1),
                        worker("a", "A", 90),
                        worker("c", "C", 89),
                        worker("b", "B", 80)),
                Map.of("A", 1, "B", 1, "C", 1),
                SHARES,
                Kept.NOTHING);

        // a fifth of three is less than one manager: both give way, each to a colleague of the branch
        assertThat(chosen(ranking)).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(of(ranking, "m2").outcome()).isEqualTo(RankOutcome.SHARE_RULE);
        assertThat(of(ranking, "m2").counterpart()).isEqualTo("b");
        assertThat(of(ranking, "b").way()).isEqualTo(Way.SHARE_SWAP);
        assertThat(of(ranking, "b").counterpart()).isEqualTo("m2");
        assertThat(of(ranking, "m1").counterpart()).isEqualTo("a");
    }

    @Test
    void theFrontLineFillsUpToThreeFifthsByTheLowestOfTheOthers() {
        List<Ranked> ranking = RankingRule.rank(
                List.of(
                        clerk("o1", "A", 95),
                        clerk("o2", "A", 94),
                        clerk("o3", "A", 93),
                        worker("w1", "A", 92),
                        worker("w2", "A", 91),
                        worker("w3", "A", 80),
                        worker("w4", "A", 79)),
                Map.of("A", 5),
                SHARES,
                Kept.NOTHING);

        assertThat(chosen(ranking)).containsExactly("o1", "o2", "w1", "w2", "w3");
        assertThat(of(ranking, "o3").outcome()).isEqualTo(RankOutcome.SHARE_RULE);
        assertThat(of(ranking, "w3").counterpart()).isEqualTo("o3");
        assertThat(of(ranking, "w4").outcome()).isEqualTo(RankOutcome.QUOTA_FULL);
    }

    @Test
    void whereNobodyIsThereToSwapWithThePlacesStayAsTheyAre() {
        List<Ranked> ranking = RankingRule.rank(
                List.of(
                        clerk("o1", "A", 95),
                        clerk("o2", "A", 94),
                        candidate("m", "A", MANAGER, 1, 93, 1, 1, HIRED, 1)),
                Map.of("A", 3),
                SHARES,
                Kept.NOTHING);

        assertThat(chosen(ranking)).containsExactly("o1", "o2", "m");
    }

    @Test
    void whoeverFellOutStaysOutAndOnlyTheNextOneIsNew() {
        List<Candidate> all =
                List.of(worker("a", "A", 90), worker("b", "A", 85), worker("c", "B", 84), worker("d", "B", 80));
        Map<String, Way> stay = Map.of("a", Way.BRANCH_QUOTA);
        List<Ranked> ranking = RankingRule.rank(
                all, Map.of("A", 1, "B", 1), NONE, new Kept(stay, Map.of("c", RankOutcome.OBJECTION_UPHELD)));

        assertThat(chosen(ranking)).containsExactly("a", "d");
        assertThat(of(ranking, "c").outcome()).isEqualTo(RankOutcome.OBJECTION_UPHELD);
        assertThat(of(ranking, "b").outcome()).isEqualTo(RankOutcome.QUOTA_FULL);
    }

    @Test
    void whoeverIsKeptIsNotReplacedForTheSharesOnlyWhoeverIsNew() {
        List<Candidate> all = List.of(clerk("o1", "A", 95), clerk("o2", "A", 94), worker("w", "A", 80));
        List<Ranked> ranking =
                RankingRule.rank(all, Map.of("A", 2), SHARES, new Kept(Map.of("o1", Way.BRANCH_QUOTA), Map.of()));

        assertThat(chosen(ranking)).containsExactly("o1", "w");
    }

    @Test
    void whateverTheCohortNoPlaceIsWastedAndNoRuleBrokenThatCouldBeKept() {
        Random random = new Random(121);
        for (int i = 0; i < ROUNDS; i++) {
            List<Candidate> candidates = someCandidates(random);
            Map<String, Integer> quotas = Map.of("A", 1 + random.nextInt(4), "B", 1 + random.nextInt(3), "C", 1);
            int places = quotas.values().stream().mapToInt(Integer::intValue).sum();
            List<Ranked> ranking = RankingRule.rank(candidates, quotas, SHARES, Kept.NOTHING);
            List<Candidate> able =
                    candidates.stream().filter(each -> each.level() > 0).toList();
            Set<String> chosen = new HashSet<>(chosen(ranking));

            assertThat(chosen).hasSize(Math.min(places, able.size()));
            assertThat(able.stream().map(Candidate::nomination).collect(Collectors.toSet()))
                    .containsAll(chosen);
            assertThat(ranking).extracting(Ranked::rank).isSorted().doesNotHaveDuplicates();
            assertSharesKeptOrNobodyLeft(able, chosen);
            assertBestOfEachBranchBeforeTheSwaps(able, quotas, ranking);
        }
    }

    /** Counted anew: a share that does not hold has nobody outside who could mend it. */
    private static void assertSharesKeptOrNobodyLeft(List<Candidate> able, Set<String> chosen) {
        List<Candidate> in =
                able.stream().filter(each -> chosen.contains(each.nomination())).toList();
        List<Candidate> out = able.stream()
                .filter(each -> !chosen.contains(each.nomination()))
                .toList();
        long frontline = in.stream().filter(Candidate::frontline).count();
        long managers = in.stream().filter(Candidate::manager).count();
        if (frontline * 5 < in.size() * 3) {
            assertThat(out).noneMatch(Candidate::frontline);
        }
        if (managers * 5 > in.size()) {
            assertThat(out).allMatch(Candidate::manager);
        }
    }

    /** Without the swaps, a branch has its best as far as its quota goes: computed here branch by branch. */
    private static void assertBestOfEachBranchBeforeTheSwaps(
            List<Candidate> able, Map<String, Integer> quotas, List<Ranked> ranking) {
        Map<String, Ranked> byNumber = new HashMap<>();
        ranking.forEach(each -> byNumber.put(each.nomination(), each));
        quotas.forEach((branch, quota) -> able.stream()
                .filter(each -> each.branchCode().equals(branch))
                .sorted((one, other) -> other.total().compareTo(one.total()))
                .limit(quota)
                .map(each -> byNumber.get(each.nomination()))
                .forEach(each -> assertThat(each.chosen() || each.outcome() == RankOutcome.SHARE_RULE)
                        .as("%s", each)
                        .isTrue()));
    }

    private static List<Candidate> someCandidates(Random random) {
        List<Candidate> candidates = new ArrayList<>();
        int many = random.nextInt(14);
        Set<Integer> totals = new HashSet<>();
        while (totals.size() < many) {
            totals.add(700 + random.nextInt(300)); // all different, so that the check needs no second rule
        }
        for (int total : totals) {
            PostClass post = PostClass.values()[random.nextInt(3)];
            String branch = String.valueOf((char) ('A' + random.nextInt(3)));
            candidates.add(new Candidate(
                    "n" + total,
                    branch,
                    post,
                    total < 750 ? 0 : 1,
                    BigDecimal.valueOf(total, 1),
                    BigDecimal.TEN,
                    BigDecimal.TEN,
                    HIRED,
                    1));
        }
        return candidates;
    }

    private static List<String> chosen(List<Ranked> ranking) {
        return ranking.stream().filter(Ranked::chosen).map(Ranked::nomination).toList();
    }

    private static Ranked of(List<Ranked> ranking, String nomination) {
        return ranking.stream()
                .filter(each -> each.nomination().equals(nomination))
                .findFirst()
                .orElseThrow();
    }

    private static Candidate worker(String nomination, String branch, int total) {
        return candidate(nomination, branch, FRONTLINE, 1, total, 28, 35, HIRED, 1);
    }

    private static Candidate clerk(String nomination, String branch, int total) {
        return candidate(nomination, branch, SECOND_LINE, 1, total, 28, 35, HIRED, 1);
    }

    private static Candidate candidate(
            String nomination,
            String branch,
            PostClass post,
            int level,
            int total,
            int performance,
            int skill,
            LocalDate hiredOn,
            Integer order) {
        return new Candidate(
                nomination,
                branch,
                post,
                level,
                BigDecimal.valueOf(total),
                BigDecimal.valueOf(performance),
                BigDecimal.valueOf(skill),
                hiredOn,
                order);
    }
}
