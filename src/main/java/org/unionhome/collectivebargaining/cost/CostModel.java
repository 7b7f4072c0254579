package org.unionhome.collectivebargaining.cost;

import static java.math.RoundingMode.HALF_UP;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reckons what an offer costs. Each band's new wage is rounded to the cent as it is paid; everything else is multiplied and added
 * from that, and insurance is rounded once for each group, so that the groups add up to the total.
 */
public final class CostModel {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal YEAR = BigDecimal.valueOf(12);

    private CostModel() {}

    public static OfferCost of(Payroll payroll, OfferTerms offer) {
        List<GroupCost> groups = Stream.of(PayGroup.FRONTLINE, PayGroup.SECOND_LINE)
                .map(group -> group(payroll, group, offer))
                .filter(cost -> cost.headcount() > 0)
                .toList();
        return new OfferCost(groups, total(groups), lowest(payroll, offer), beside(groups, offer), payroll.budget());
    }

    private static GroupCost group(Payroll payroll, PayGroup group, OfferTerms offer) {
        BigDecimal before = BigDecimal.ZERO;
        BigDecimal after = BigDecimal.ZERO;
        int people = 0;
        for (Band band : payroll.bands()) {
            if (band.group() == group) {
                BigDecimal heads = BigDecimal.valueOf(band.headcount());
                before = before.add(heads.multiply(band.monthlyWage()));
                after = after.add(heads.multiply(newWage(band.monthlyWage(), offer.of(group))));
                people += band.headcount();
            }
        }
        BigDecimal more = after.subtract(before);
        BigDecimal thisYear = more.multiply(BigDecimal.valueOf(13L - payroll.startMonth()));
        BigDecimal fullYear = more.multiply(YEAR);
        BigDecimal beside = offer.yearly(group).multiply(BigDecimal.valueOf(people));
        return new GroupCost(
                group,
                people,
                cents(before),
                cents(after),
                cents(thisYear),
                cents(fullYear),
                cents(insured(thisYear, payroll).add(beside)),
                cents(insured(fullYear, payroll).add(beside)),
                rise(before, after));
    }

    /** Percent, then the amount, then the floor; a floor lifts and never lowers. */
    public static BigDecimal newWage(BigDecimal wage, Terms terms) {
        BigDecimal raised = wage.multiply(HUNDRED.add(terms.percent())).movePointLeft(2);
        return raised.add(terms.amount()).max(terms.floor()).setScale(2, HALF_UP);
    }

    private static BigDecimal insured(BigDecimal wages, Payroll payroll) {
        return wages.multiply(BigDecimal.ONE.add(payroll.insuranceFactor())).setScale(2, HALF_UP);
    }

    private static BigDecimal rise(BigDecimal before, BigDecimal after) {
        return before.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : after.subtract(before).multiply(HUNDRED).divide(before, 2, HALF_UP);
    }

    private static GroupCost total(List<GroupCost> groups) {
        GroupCost sum = groups.stream()
                .reduce(GroupCost::plus)
                .orElseThrow(() -> new IllegalArgumentException("a payroll without anybody"));
        return sum.withRise(rise(sum.monthlyBefore(), sum.monthlyAfter()));
    }

    private static BigDecimal lowest(Payroll payroll, OfferTerms offer) {
        return payroll.bands().stream()
                .map(band -> newWage(band.monthlyWage(), offer.of(band.group())))
                .reduce(BigDecimal::min)
                .orElseThrow();
    }

    private static BigDecimal beside(List<GroupCost> groups, OfferTerms offer) {
        return cents(groups.stream()
                .map(group -> offer.yearly(group.group()).multiply(BigDecimal.valueOf(group.headcount())))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static BigDecimal cents(BigDecimal sum) {
        return sum.setScale(2, HALF_UP);
    }
}
