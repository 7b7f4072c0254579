package org.unionhome.collectivebargaining.cost;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The cost model against a second computation that shares nothing with it: whole fen and tenths of a percent, person by person. */
class CostModelTest {

    private static final int CASES = 6_000;
    private static final long SEED = 20_210_727L;

    @Test
    void twelvePercentForTheFrontlineAndEightForTheSecondLineCostWhatTheyCost() {
        Payroll payroll = new Payroll(
                List.of(
                        new Band(PayGroup.FRONTLINE, 100, yuan("5000")),
                        new Band(PayGroup.SECOND_LINE, 20, yuan("6000"))),
                new BigDecimal("0.30"),
                4,
                yuan("8000000"));

        OfferCost cost = CostModel.of(
                payroll, OfferTerms.of(Terms.percent(new BigDecimal("12")), Terms.percent(new BigDecimal("8"))));

        assertThat(cost.groups()).extracting(GroupCost::thisYear).containsExactly(yuan("540000.00"), yuan("86400.00"));
        assertThat(cost.total().fullYear()).isEqualTo(yuan("835200.00"));
        assertThat(cost.total().thisYearInsured()).isEqualTo(yuan("814320.00"));
        assertThat(cost.total().risePercent()).isEqualTo(yuan("11.23"));
        assertThat(cost.wagesThisYear()).isEqualTo(yuan("8066400.00"));
        assertThat(cost.overBudget()).isTrue();
        assertThat(cost.leftOfBudget()).isEqualTo(yuan("-66400.00"));
    }

    @Test
    void aFloorLiftsThoseBelowItAndLowersNobody() {
        assertThat(CostModel.newWage(yuan("2000"), Terms.NONE.atLeast(yuan("2490"))))
                .isEqualTo(yuan("2490.00"));
        assertThat(CostModel.newWage(yuan("3000"), Terms.NONE.atLeast(yuan("2490"))))
                .isEqualTo(yuan("3000.00"));
        assertThat(CostModel.newWage(yuan("2200.05"), Terms.percent(new BigDecimal("10"))))
                .as("half a cent counts as a whole one")
                .isEqualTo(yuan("2420.06"));
    }

    @Test
    void clausesOfOneOfferAddUpAndTheHighestFloorCounts() {
        OfferTerms offer = OfferTerms.NONE
                .with(Effect.PERCENT, PayGroup.ALL, new BigDecimal("3"))
                .with(Effect.PERCENT, PayGroup.FRONTLINE, new BigDecimal("9"))
                .with(Effect.AMOUNT, PayGroup.SECOND_LINE, new BigDecimal("80"))
                .with(Effect.FLOOR, PayGroup.ALL, yuan("2490"))
                .with(Effect.FLOOR, PayGroup.ALL, yuan("2400"))
                .with(Effect.YEARLY, PayGroup.FRONTLINE, yuan("200"));

        assertThat(offer.frontline()).isEqualTo(new Terms(new BigDecimal("12"), BigDecimal.ZERO, yuan("2490")));
        assertThat(offer.secondLine()).isEqualTo(new Terms(new BigDecimal("3"), new BigDecimal("80"), yuan("2490")));
        assertThat(offer.frontlineYearly()).isEqualTo(yuan("200"));
        assertThat(offer.secondLineYearly()).isZero();
    }

    @Test
    void itAgreesToTheCentWithAnIndependentComputation() {
        Random random = new Random(SEED);
        for (int i = 0; i < CASES; i++) {
            Draw draw = new Draw(random);
            OfferCost cost = CostModel.of(draw.payroll(), draw.offer());
            InFen expected = new InFen(draw);

            assertThat(fen(cost.total().monthlyBefore())).as("case %d", i).isEqualTo(expected.before);
            assertThat(fen(cost.total().monthlyAfter())).as("case %d", i).isEqualTo(expected.after);
            assertThat(fen(cost.total().thisYear())).as("case %d", i).isEqualTo(expected.thisYear);
            assertThat(fen(cost.total().fullYear())).as("case %d", i).isEqualTo(expected.fullYear);
            assertThat(fen(cost.total().thisYearInsured())).as("case %d", i).isEqualTo(expected.thisYearInsured);
            assertThat(fen(cost.total().fullYearInsured())).as("case %d", i).isEqualTo(expected.fullYearInsured);
            assertThat(fen(cost.leftOfBudget())).as("case %d", i).isEqualTo(expected.left);
            assertThat(fen(cost.lowestWage())).as("case %d", i).isEqualTo(expected.lowest);
        }
    }

    /** One invented payroll with one offer, in whole numbers. */
    private static final class Draw {

        final int[] heads;
        final long[] wages;
        final boolean[] frontline;
        final long[] tenths = new long[2];
        final long[] more = new long[2];
        final long[] floor = new long[2];
        final long[] yearly = new long[2];
        final int insurance;
        final int month;
        final long budget;

        Draw(Random random) {
            int bands = 1 + random.nextInt(6);
            heads = new int[bands];
            wages = new long[bands];
            frontline = new boolean[bands];
            for (int i = 0; i < bands; i++) {
                heads[i] = 1 + random.nextInt(400);
                wages[i] = 150_000 + random.nextInt(1_500_000);
                frontline[i] = random.nextBoolean();
            }
            for (int group = 0; group < 2; group++) {
                tenths[group] = random.nextInt(260) - 60;
                more[group] = random.nextInt(4) == 0 ? random.nextInt(80_000) : 0;
                floor[group] = random.nextInt(3) == 0 ? 200_000 + random.nextInt(200_000) : 0;
                yearly[group] = random.nextInt(3) == 0 ? random.nextInt(300_000) : 0;
            }
            insurance = random.nextInt(6_000);
            month = 1 + random.nextInt(12);
            budget = Math.abs(random.nextLong()) % 50_000_000_000L;
        }

        Payroll payroll() {
            List<Band> bands = new ArrayList<>();
            for (int i = 0; i < heads.length; i++) {
                bands.add(new Band(
                        frontline[i] ? PayGroup.FRONTLINE : PayGroup.SECOND_LINE,
                        heads[i],
                        BigDecimal.valueOf(wages[i], 2)));
            }
            return new Payroll(bands, BigDecimal.valueOf(insurance, 4), month, BigDecimal.valueOf(budget, 2));
        }

        OfferTerms offer() {
            return new OfferTerms(
                    terms(0), terms(1), BigDecimal.valueOf(yearly[0], 2), BigDecimal.valueOf(yearly[1], 2));
        }

        private Terms terms(int group) {
            return new Terms(
                    BigDecimal.valueOf(tenths[group], 1),
                    BigDecimal.valueOf(more[group], 2),
                    BigDecimal.valueOf(floor[group], 2));
        }
    }

    /** Month by month in fen; nothing but whole numbers. */
    private static final class InFen {

        long before;
        long after;
        long thisYear;
        long fullYear;
        long thisYearInsured;
        long fullYearInsured;
        long left;
        long lowest = Long.MAX_VALUE;

        InFen(Draw draw) {
            long[] extraThis = new long[2];
            long[] extraFull = new long[2];
            long[] people = new long[2];
            for (int i = 0; i < draw.heads.length; i++) {
                int group = draw.frontline[i] ? 0 : 1;
                long wage = paid(draw, i, group);
                lowest = Math.min(lowest, wage);
                people[group] += draw.heads[i];
                before += draw.heads[i] * draw.wages[i];
                after += draw.heads[i] * wage;
                for (int month = 1; month <= 12; month++) {
                    long gain = draw.heads[i] * (wage - draw.wages[i]);
                    extraFull[group] += gain;
                    extraThis[group] += month >= draw.month ? gain : 0;
                }
            }
            for (int group = 0; group < 2; group++) {
                thisYear += extraThis[group];
                fullYear += extraFull[group];
                long beside = people[group] * draw.yearly[group];
                thisYearInsured += halfUp(extraThis[group] * (10_000 + draw.insurance), 10_000) + beside;
                fullYearInsured += halfUp(extraFull[group] * (10_000 + draw.insurance), 10_000) + beside;
            }
            left = draw.budget - (before * 12 + thisYear + people[0] * draw.yearly[0] + people[1] * draw.yearly[1]);
        }

        /** Thousandths decide: a tenth of a percent of a fen. */
        private static long paid(Draw draw, int band, int group) {
            long raised = halfUp(draw.wages[band] * (1_000 + draw.tenths[group]), 1_000) + draw.more[group];
            return Math.max(raised, draw.floor[group]);
        }

        /** Halves go away from zero, below it as above it. */
        private static long halfUp(long number, long by) {
            long half = (Math.abs(number) * 2 + by) / (2 * by);
            return number < 0 ? -half : half;
        }
    }

    private static long fen(BigDecimal yuan) {
        return yuan.movePointRight(2).longValueExact();
    }

    private static BigDecimal yuan(String text) {
        return new BigDecimal(text);
    }
}
