package org.unionhome.collectivebargaining.signing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.contractperformance.exchange.Renewals;

/** Tells those who follow a contract whether somebody already bargains about it. */
@Component
class RunningRenewals implements Renewals {

    private final CollectiveBargainings bargainings;

    RunningRenewals(CollectiveBargainings bargainings) {
        this.bargainings = bargainings;
    }

    @Override
    public Optional<String> bargainingFor(String contractNumber) {
        return bargainings.about(contractNumber).stream()
                .filter(bargaining -> !bargaining.state().ended())
                .map(CollectiveBargaining::caseNumber)
                .findFirst();
    }
}
