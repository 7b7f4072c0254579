package org.unionhome.contractperformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.contractperformance.form.PlanObligations;

/** Turns the promises of a contract into obligations: none is forgotten, each has an owner and a day. */
@Component
class PlanDesk {

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final ObligationOwners owners;

    PlanDesk(ContractPerformances performances, Obligations obligations, ObligationOwners owners) {
        this.performances = performances;
        this.obligations = obligations;
        this.owners = owners;
    }

    /** @throws Refusal when a promise has neither an obligation nor a reason for having none */
    void plan(String caseNumber, PlanObligations form) {
        ContractPerformance performance = performances.require(caseNumber);
        Set<Integer> clauses =
                performance.promises().stream().map(PromiseLine::clauseNumber).collect(Collectors.toSet());
        Map<Integer, String> without = without(form, clauses);
        List<Obligation> planned = new ArrayList<>();
        for (PlanObligations.Planned line : form.obligations()) {
            planned.add(obligation(performance, planned.size() + 1, line, clauses));
        }
        requireAll(performance, planned, without);
        performances.change(caseNumber, each -> each.planned(without));
        obligations.replace(caseNumber, planned);
    }

    private Obligation obligation(
            ContractPerformance performance, int item, PlanObligations.Planned line, Set<Integer> clauses) {
        if (!owners.exists(line.owner())) {
            throw new Refusal("contract-performance.refusal.unknownOwner");
        }
        if (line.dueOn().isBefore(performance.from()) || line.dueOn().isAfter(performance.to())) {
            throw new Refusal(
                    "contract-performance.refusal.dueDay",
                    performance.from().toString(),
                    performance.to().toString());
        }
        int clause = clause(line.clause(), clauses);
        return Obligation.plan(
                performance.caseNumber(), item, clause, line.text(), line.owner(), line.dueOn(), line.wanted());
    }

    private static Map<Integer, String> without(PlanObligations form, Set<Integer> clauses) {
        Map<Integer, String> reasons = new TreeMap<>();
        form.without().forEach(line -> reasons.put(clause(line.clause(), clauses), line.reason()));
        return reasons;
    }

    private static int clause(String text, Set<Integer> clauses) {
        return clauses.stream()
                .filter(number -> String.valueOf(number).equals(text))
                .findFirst()
                .orElseThrow(() -> new Refusal("contract-performance.refusal.unknownClause", text));
    }

    private static void requireAll(
            ContractPerformance performance, List<Obligation> planned, Map<Integer, String> without) {
        Set<Integer> with = planned.stream().map(Obligation::clauseNumber).collect(Collectors.toSet());
        for (PromiseLine promise : performance.promises()) {
            int number = promise.clauseNumber();
            if (!with.contains(number) && !without.containsKey(number)) {
                throw new Refusal("contract-performance.refusal.clauseMissing", number);
            }
            if (with.contains(number) && without.containsKey(number)) {
                throw new Refusal("contract-performance.refusal.clauseTwice", number);
            }
        }
    }
}
