package org.unionhome.collectivebargaining.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.cost.CostModel;
import org.unionhome.collectivebargaining.cost.GroupCost;
import org.unionhome.collectivebargaining.cost.OfferCost;
import org.unionhome.collectivebargaining.cost.OfferTerms;
import org.unionhome.collectivebargaining.cost.PayGroup;
import org.unionhome.collectivebargaining.cost.Payroll;
import org.unionhome.collectivebargaining.table.Guideline;
import org.unionhome.collectivebargaining.table.SideOffer;
import org.unionhome.collectivebargaining.table.TableReader;
import org.unionhome.portal.PageWords;

/** Puts what an offer costs into words, beside what both sides have on the table. */
@Component
class CostResult {

    private static final String COST = "collective-bargaining.cost.";

    private final TableReader reader;
    private final MoneyWords money;
    private final PageWords words;

    CostResult(TableReader reader, MoneyWords money, PageWords words) {
        this.reader = reader;
        this.money = money;
        this.words = words;
    }

    CostViews.Result of(String caseNumber, Payroll payroll, OfferTerms terms) {
        OfferCost cost = CostModel.of(payroll, terms);
        GroupCost total = cost.total();
        return new CostViews.Result(
                money.exact(total.thisYearInsured()),
                money.exact(total.fullYearInsured()),
                money.percent(total.risePercent()),
                budget(cost),
                cost.overBudget(),
                reader.guideline(caseNumber)
                        .map(line -> guideline(line, total.risePercent()))
                        .orElse(null),
                money.exact(cost.lowestWage()),
                lines(cost),
                compare(caseNumber, payroll, cost),
                null);
    }

    CostViews.Result problem(String sentence) {
        return new CostViews.Result(null, null, null, null, false, null, null, List.of(), List.of(), sentence);
    }

    private String budget(OfferCost cost) {
        BigDecimal left = cost.leftOfBudget();
        return words.say(COST + (cost.overBudget() ? "over" : "left"), money.exact(left.abs()));
    }

    private String guideline(Guideline line, BigDecimal rise) {
        String key = "within";
        if (rise.compareTo(line.upper()) > 0) {
            key = "above";
        } else if (rise.compareTo(line.lower()) < 0) {
            key = "below";
        }
        return words.say(
                COST + "guideline." + key,
                money.percent(line.lower()),
                money.percent(line.base()),
                money.percent(line.upper()));
    }

    private List<CostViews.GroupLine> lines(OfferCost cost) {
        List<CostViews.GroupLine> lines =
                new ArrayList<>(cost.groups().stream().map(this::line).toList());
        lines.add(line(cost.total()));
        return lines;
    }

    private CostViews.GroupLine line(GroupCost cost) {
        return new CostViews.GroupLine(
                group(cost.group()),
                cost.headcount(),
                money.exact(cost.monthlyBefore()),
                money.exact(cost.monthlyAfter()),
                money.percent(cost.risePercent()),
                money.exact(cost.thisYear()),
                money.exact(cost.fullYear()),
                money.exact(cost.thisYearInsured()),
                money.exact(cost.fullYearInsured()));
    }

    String group(PayGroup group) {
        return words.say("collective-bargaining.group." + group);
    }

    private List<CostViews.Compare> compare(String caseNumber, Payroll payroll, OfferCost typed) {
        var talks = reader.talks(caseNumber);
        List<CostViews.Compare> lines = new ArrayList<>();
        lines.add(compare(words.say(COST + "typed"), typed));
        for (Side side : Side.values()) {
            lines.add(compare(words.say(COST + "offer." + side), CostModel.of(payroll, SideOffer.of(side, talks))));
        }
        return lines;
    }

    private CostViews.Compare compare(String name, OfferCost cost) {
        return new CostViews.Compare(
                name,
                money.percent(cost.total().risePercent()),
                money.exact(cost.total().thisYearInsured()),
                money.exact(cost.total().fullYearInsured()),
                budget(cost),
                cost.overBudget());
    }
}
