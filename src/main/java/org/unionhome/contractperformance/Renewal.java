package org.unionhome.contractperformance;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.contractperformance.exchange.Renewals;
import org.unionhome.contractperformance.form.ProposeRenewal;

/** Whether a contract is renewed: proposed is only what a bargaining runs about. */
@Component
class Renewal {

    private final ContractPerformances performances;
    private final ObjectProvider<Renewals> renewals;

    Renewal(ContractPerformances performances, ObjectProvider<Renewals> renewals) {
        this.performances = performances;
        this.renewals = renewals;
    }

    /** The bargaining about this contract that runs now. */
    Optional<String> running(ContractPerformance performance) {
        return renewals.stream()
                .flatMap(all -> all.bargainingFor(performance.contractNumber()).stream())
                .findFirst();
    }

    /** @throws Refusal when renewal is said to be proposed, and no bargaining runs */
    void decide(String caseNumber, ProposeRenewal form) {
        boolean proposed = form.outcome() == ProposeRenewal.Outcome.PROPOSED;
        if (proposed && running(performances.require(caseNumber)).isEmpty()) {
            throw new Refusal("contract-performance.refusal.noBargaining");
        }
        performances.change(caseNumber, performance -> performance.renewalDecided(form.outcome(), form.comment()));
    }
}
