package org.unionhome.collectivebargaining.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.cost.CostModel;
import org.unionhome.collectivebargaining.cost.OfferCost;
import org.unionhome.collectivebargaining.cost.Payroll;
import org.unionhome.collectivebargaining.cost.WageData;
import org.unionhome.collectivebargaining.table.SideOffer;
import org.unionhome.collectivebargaining.table.Talk;
import org.unionhome.portal.PageWords;

/** What both sides' offers cost, in the reader's words. */
@Component
class CostWords {

    private final WageData wages;
    private final ClauseWords clauses;
    private final MoneyWords money;
    private final PageWords words;

    CostWords(WageData wages, ClauseWords clauses, MoneyWords money, PageWords words) {
        this.wages = wages;
        this.clauses = clauses;
        this.money = money;
        this.words = words;
    }

    /** Nothing until human resources has supplied the figures. */
    List<TableViews.SideCost> sides(String caseNumber, List<Talk> talks) {
        Optional<Payroll> payroll = wages.find(caseNumber);
        return Stream.of(Side.values())
                .flatMap(side -> payroll.map(known -> side(side, known, talks)).stream())
                .toList();
    }

    private TableViews.SideCost side(Side side, Payroll payroll, List<Talk> talks) {
        OfferCost cost = CostModel.of(payroll, SideOffer.of(side, talks));
        BigDecimal left = cost.leftOfBudget();
        return new TableViews.SideCost(
                clauses.side(side),
                money.rough(cost.total().thisYearInsured()),
                money.percent(cost.total().risePercent()),
                words.say(
                        "collective-bargaining.cost." + (cost.overBudget() ? "over" : "left"), money.rough(left.abs())),
                cost.overBudget());
    }

    /** How much more the staff side's offers cost this year than the company's. */
    String apart(String caseNumber, List<Talk> talks) {
        return wages.find(caseNumber)
                .map(payroll -> cost(payroll, Side.STAFF, talks).subtract(cost(payroll, Side.COMPANY, talks)))
                .filter(gap -> gap.signum() != 0)
                .map(gap -> words.say("collective-bargaining.cost.apart", money.rough(gap.abs())))
                .orElse(null);
    }

    private static BigDecimal cost(Payroll payroll, Side side, List<Talk> talks) {
        return CostModel.of(payroll, SideOffer.of(side, talks)).total().thisYearInsured();
    }
}
