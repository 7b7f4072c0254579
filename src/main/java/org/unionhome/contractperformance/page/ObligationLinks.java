package org.unionhome.contractperformance.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseLinks;
import org.unionhome.contractperformance.ContractPerformance;
import org.unionhome.contractperformance.ContractPerformances;
import org.unionhome.contractperformance.Obligation;
import org.unionhome.contractperformance.ObligationState;
import org.unionhome.contractperformance.Obligations;

/** Leads from a contract, and from the case that follows it, to its obligations. */
@Component
class ObligationLinks implements CaseLinks {

    private final ContractPerformances performances;
    private final Obligations obligations;

    ObligationLinks(ContractPerformances performances, Obligations obligations) {
        this.performances = performances;
        this.obligations = obligations;
    }

    @Override
    public List<Link> of(String caseNumber) {
        return performances
                .ofContract(caseNumber)
                .or(() -> performances.find(caseNumber))
                .map(this::link)
                .map(List::of)
                .orElse(List.of());
    }

    private Link link(ContractPerformance performance) {
        List<Obligation> all = obligations.of(performance.caseNumber());
        long kept = all.stream()
                .filter(each -> each.state() == ObligationState.KEPT)
                .count();
        return new Link(
                "contract-performance.link",
                List.of(all.size(), kept),
                "/bargaining/" + performance.contractNumber() + "/obligations");
    }
}
