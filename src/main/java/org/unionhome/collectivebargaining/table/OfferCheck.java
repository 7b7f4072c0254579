package org.unionhome.collectivebargaining.table;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.cost.CostModel;
import org.unionhome.collectivebargaining.cost.Effect;
import org.unionhome.collectivebargaining.cost.OfferCost;
import org.unionhome.collectivebargaining.cost.OfferTerms;
import org.unionhome.collectivebargaining.cost.Payroll;
import org.unionhome.collectivebargaining.cost.WageData;
import org.unionhome.workflow.Decisions;

/** Looks at an offer before it is recorded: legal floor, budget, wage guideline, distance to the other side. */
@Component
class OfferCheck {

    /** Effects that change wages. What is paid beside them each year counts against the budget as well. */
    private static final Set<Effect> WAGES = EnumSet.of(Effect.PERCENT, Effect.AMOUNT, Effect.FLOOR);

    private final Decisions decisions;
    private final LegalFloors floors;
    private final Rules rules;
    private final WageData wages;

    OfferCheck(Decisions decisions, LegalFloors floors, Rules rules, WageData wages) {
        this.decisions = decisions;
        this.floors = floors;
        this.rules = rules;
        this.wages = wages;
    }

    /** What is said of an offer, and what it costs this year with insurance; null where that cannot be reckoned. */
    record Result(List<Finding> findings, BigDecimal cost) {

        boolean has(Finding finding) {
            return findings.contains(finding);
        }
    }

    Result of(TableCase bargaining, Side side, Talk talk, BigDecimal amount, List<Talk> all) {
        Clause clause = talk.clause();
        Optional<Payroll> payroll = amount == null ? Optional.empty() : wages.find(bargaining.caseNumber());
        Optional<OfferCost> whole = payroll.filter(known -> clause.effect() != Effect.NONE)
                .map(known -> CostModel.of(known, SideOffer.with(side, all, clause, amount)));
        BigDecimal rise = clause.effect() == Effect.PERCENT && amount != null ? amount : BigDecimal.ZERO;
        Map<String, Object> inputs = Map.of(
                "belowFloor",
                clause.belowFloor(amount) || cutBelowMinimum(bargaining, clause, amount, whole),
                "overBudget",
                whole.map(OfferCost::overBudget).orElse(false),
                "aboveGuideline",
                clause.effect() == Effect.PERCENT ? aboveGuideline(bargaining, rise) : BigDecimal.ONE.negate(),
                "rise",
                rise,
                "gapAboveTalk",
                gapAboveTalk(bargaining, side, talk, amount));
        return new Result(
                ask(inputs), payroll.map(known -> cost(known, clause, amount)).orElse(null));
    }

    private List<Finding> ask(Map<String, Object> inputs) {
        return decisions.all("collective-bargaining.offer-check", inputs).stream()
                .map(found -> Finding.valueOf((String) found.get("finding")))
                .toList();
    }

    /** A cut may bring somebody below the minimum wage although its own clause has no floor. */
    private boolean cutBelowMinimum(TableCase bargaining, Clause clause, BigDecimal amount, Optional<OfferCost> whole) {
        if (amount == null || amount.signum() >= 0) {
            return false;
        }
        Optional<BigDecimal> minimum = floors.rule(bargaining, "minimumWage").map(Rule::value);
        return WAGES.contains(clause.effect())
                && whole.isPresent()
                && minimum.filter(least -> whole.get().lowestWage().compareTo(least) < 0)
                        .isPresent();
    }

    private BigDecimal aboveGuideline(TableCase bargaining, BigDecimal rise) {
        return floors.rule(bargaining, "guidelineUpper")
                .map(rule -> rise.subtract(rule.value().movePointRight(2)))
                .orElse(BigDecimal.ONE.negate());
    }

    private BigDecimal gapAboveTalk(TableCase bargaining, Side side, Talk talk, BigDecimal amount) {
        Optional<BigDecimal> other = talk.standing(side.other()).map(Position::amount);
        if (amount == null || other.isEmpty() || talk.clause().effect() != Effect.PERCENT) {
            return BigDecimal.ONE;
        }
        BigDecimal talkAt = rules.require("collective-bargaining.table.chiefsTalkAt", bargaining.ruleSet())
                .value();
        return other.get().subtract(amount).abs().subtract(talkAt);
    }

    private static BigDecimal cost(Payroll payroll, Clause clause, BigDecimal amount) {
        if (clause.effect() == Effect.NONE) {
            return null;
        }
        OfferTerms alone = OfferTerms.NONE.with(clause.effect(), clause.payGroup(), clause.beyondPrior(amount));
        return CostModel.of(payroll, alone).total().thisYearInsured();
    }
}
