package org.unionhome.welfarerequest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.welfarerequest.Classification.HardshipClass;
import org.unionhome.workflow.Decisions;

/** The class of hardship and the aid it allows, and who approves what: the decision tables with the parameters in force. */
@Component
class HardshipRules {

    private static final String PREFIX = "welfare-request.";

    private final Rules rules;
    private final Decisions decisions;
    private final Ceilings ceilings;

    HardshipRules(Rules rules, Decisions decisions, Ceilings ceilings) {
        this.rules = rules;
        this.decisions = decisions;
        this.ceilings = ceilings;
    }

    Classification classify(WelfareRequest request, LocalDate today) {
        IncomeCheck check = request.incomeCheck();
        BigDecimal dibao = rules.amount(PREFIX + "dibao", today);
        if (dibao.signum() <= 0) {
            throw new Refusal("welfare-request.refusal.dibaoMissing"); // the register takes zero for a value
        }
        Map<String, Object> inputs =
                parameters(today, "homesLimit", "deepRatio", "relativeRatio", "accidentalFactor", "marginalRatio");
        inputs.put("homes", check.verifiedHomes());
        inputs.put("ownsShop", check.verifiedShop());
        inputs.put("ratio", check.netPerCapita().divide(dibao, 6, RoundingMode.HALF_UP));
        inputs.put("suddenEvent", check.verifiedSudden());
        inputs.put("residualCostCny", check.verifiedCostCny());
        inputs.put("monthlyIncomeCny", check.monthlyIncomeCny());
        Map<String, Object> found = decisions.one(PREFIX + "hardship-class", inputs);
        HardshipClass hardshipClass = HardshipClass.valueOf((String) found.get("hardshipClass"));
        BigDecimal left = ceilings.leftOfClass(request, aid(hardshipClass, today));
        return new Classification(check.netPerCapita(), dibao, hardshipClass, (String) found.get("reason"), left);
    }

    /** What a class may receive in a year. */
    BigDecimal aid(HardshipClass hardshipClass, LocalDate today) {
        Map<String, Object> amount = decisions.one(
                PREFIX + "aid-amount",
                Map.of(
                        "hardshipClass", hardshipClass.name(),
                        "deepCny", rules.amount(PREFIX + "aid.deep", today),
                        "relativeCny", rules.amount(PREFIX + "aid.relative", today),
                        "accidentalCny", rules.amount(PREFIX + "aid.accidental", today),
                        "marginalCny", rules.amount(PREFIX + "aid.marginal", today)));
        return new BigDecimal(amount.get("ceilingCny").toString());
    }

    /** Gifts within their ceiling are the officer's; everything else goes by amount. */
    ApprovalRoute route(WelfareRequest request, LocalDate today) {
        BigDecimal amount = request.type().isAid()
                ? request.approvedCny()
                : request.screening().entitledCny();
        BigDecimal cap = request.screening().capCny();
        Map<String, Object> found = decisions.one(
                PREFIX + "approval-route",
                Map.of(
                        "amountCny", amount,
                        "officerLimitCny", cap == null ? BigDecimal.ZERO : cap,
                        "chairLimitCny", rules.amount(PREFIX + "limit.chair", today),
                        "committeeLimitCny", rules.amount(PREFIX + "limit.committee", today),
                        "managerLimitCny", rules.amount(PREFIX + "limit.manager", today)));
        return new ApprovalRoute((String) found.get("level"), (String) found.get("roles"));
    }

    private Map<String, Object> parameters(LocalDate today, String... names) {
        return Stream.of(names).collect(Collectors.toMap(name -> name, name -> rules.amount(PREFIX + name, today)));
    }
}
