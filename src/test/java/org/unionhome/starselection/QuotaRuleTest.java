package org.unionhome.starselection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unionhome.Refusal;

/** The places of branches: a few by hand, and many random ones against a computation of another kind. */
class QuotaRuleTest {

    private static final int ROUNDS = 3000;

    @Test
    void twentyEightPlacesForTheBranchesOfTheDemoUnion() {
        List<BranchQuota> quotas = QuotaRule.allot(
                28, branches("JG", 23, "MT", 25, "TG", 23, "TN", 25, "TT", 24)); // 120 people: 5.3667, 5.8333, 5.6

        assertThat(quotas).extracting(BranchQuota::branchCode).containsExactly("JG", "MT", "TG", "TN", "TT");
        assertThat(quotas).extracting(BranchQuota::quota).containsExactly(5, 6, 5, 6, 6);
        assertThat(quotas.get(1).exactShare()).isEqualByComparingTo("5.8333");
        assertThat(quotas.get(1).base()).isEqualTo(5);
        assertThat(quotas.get(1).remainder()).isEqualByComparingTo("0.8333");
    }

    @Test
    void aBranchThatIsTooSmallHasOnePlaceAndTheOthersShareTheRest() {
        List<BranchQuota> quotas = QuotaRule.allot(10, branches("A", 3, "B", 97, "C", 100));

        assertThat(quotas).extracting(BranchQuota::quota).containsExactly(1, 4, 5);
        assertThat(quotas.get(0).byMinimum()).isTrue();
        assertThat(quotas.get(1).seats()).isEqualTo(9);
        assertThat(quotas.get(1).heads()).isEqualTo(197);
    }

    @Test
    void ofEqualRemaindersTheLargerBranchComesFirstAndThenTheCode() {
        assertThat(QuotaRule.allot(4, branches("A", 10, "B", 10, "C", 10)))
                .extracting(BranchQuota::quota)
                .containsExactly(2, 1, 1);
        assertThat(QuotaRule.allot(4, branches("A", 10, "B", 30)))
                .extracting(BranchQuota::quota)
                .containsExactly(1, 3);
        assertThat(QuotaRule.allot(5, branches("A", 10, "B", 30))) // 1.25 and 3.75
                .extracting(BranchQuota::quota)
                .containsExactly(1, 4);
    }

    @Test
    void fewerPlacesThanBranchesAreRefused() {
        assertThatThrownBy(() -> QuotaRule.allot(2, branches("A", 10, "B", 10, "C", 10)))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> QuotaRule.allot(2, List.of())).isInstanceOf(Refusal.class);
        assertThat(QuotaRule.allot(3, branches("A", 1, "B", 10, "C", 1000)))
                .extracting(BranchQuota::quota)
                .containsExactly(1, 1, 1);
    }

    @Test
    void anyNumberOfPlacesIsSpentToTheLastAndAgreesWithTheComputationByHand() {
        Random random = new Random(20210727);
        for (int i = 0; i < ROUNDS; i++) {
            List<Headcount> branches = someBranches(random);
            int places = branches.size() + random.nextInt(60);
            List<BranchQuota> quotas = QuotaRule.allot(places, branches);

            assertThat(quotas).hasSameSizeAs(branches).allSatisfy(each -> {
                assertThat(each.quota()).isGreaterThanOrEqualTo(1);
                assertThat(each.quota()).isBetween(each.base(), each.base() + 1);
            });
            assertThat(quotas.stream().mapToInt(BranchQuota::quota).sum()).isEqualTo(places);
            Map<String, Integer> mine = new HashMap<>();
            quotas.forEach(each -> mine.put(each.branchCode(), each.quota()));
            assertThat(mine).as("%s places for %s", places, branches).isEqualTo(byHand(places, branches));
        }
    }

    private static List<Headcount> someBranches(Random random) {
        List<Headcount> branches = new ArrayList<>();
        int many = 1 + random.nextInt(8);
        for (int i = 0; i < many; i++) {
            int size = random.nextBoolean() ? 1 + random.nextInt(12) : 1 + random.nextInt(400);
            branches.add(new Headcount("B" + i, size));
        }
        return branches;
    }

    /** Place by place, with exact decimals: the branch whose claim is the least satisfied gets the next one. */
    private static Map<String, Integer> byHand(int places, List<Headcount> branches) {
        Map<String, Integer> given = new HashMap<>();
        List<Headcount> open = new ArrayList<>(branches);
        int left = places;
        boolean again = true;
        while (again) {
            BigDecimal price = price(open, left);
            List<Headcount> poor = new ArrayList<>();
            for (Headcount branch : open) {
                if (BigDecimal.valueOf(branch.headcount()).compareTo(price) < 0) {
                    poor.add(branch);
                }
            }
            poor.forEach(branch -> given.put(branch.branchCode(), 1));
            open.removeAll(poor);
            left -= poor.size();
            again = !poor.isEmpty();
        }
        BigDecimal price = price(open, left);
        int spent = 0;
        for (Headcount branch : open) {
            int whole = BigDecimal.valueOf(branch.headcount())
                    .divideToIntegralValue(price)
                    .intValueExact();
            given.put(branch.branchCode(), whole);
            spent += whole;
        }
        for (; spent < left; spent++) {
            Headcount neediest = open.get(0);
            for (Headcount branch : open) {
                if (comesBefore(branch, neediest, given, price)) {
                    neediest = branch;
                }
            }
            given.merge(neediest.branchCode(), 1, Integer::sum);
        }
        return given;
    }

    /** How many heads one place costs, to far more digits than could matter for such numbers. */
    private static BigDecimal price(List<Headcount> branches, int places) {
        int heads = branches.stream().mapToInt(Headcount::headcount).sum();
        return BigDecimal.valueOf(heads).divide(BigDecimal.valueOf(places), 40, RoundingMode.FLOOR);
    }

    private static boolean comesBefore(Headcount one, Headcount other, Map<String, Integer> given, BigDecimal price) {
        BigDecimal unmet = unmet(one, given, price).subtract(unmet(other, given, price));
        boolean equal = unmet.abs().compareTo(new BigDecimal("1e-20")) < 0;
        if (!equal) {
            return unmet.signum() > 0;
        }
        if (one.headcount() != other.headcount()) {
            return one.headcount() > other.headcount();
        }
        return one.branchCode().compareTo(other.branchCode()) < 0;
    }

    private static BigDecimal unmet(Headcount branch, Map<String, Integer> given, BigDecimal price) {
        return BigDecimal.valueOf(branch.headcount())
                .subtract(price.multiply(BigDecimal.valueOf(given.get(branch.branchCode()))));
    }

    private static List<Headcount> branches(Object... codeAndHeads) {
        List<Headcount> branches = new ArrayList<>();
        for (int i = 0; i < codeAndHeads.length; i += 2) {
            branches.add(new Headcount((String) codeAndHeads[i], (Integer) codeAndHeads[i + 1]));
        }
        return branches;
    }
}
