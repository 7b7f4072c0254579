package org.unionhome.collectivebargaining.signing;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.contractperformance.exchange.Renewals;

/** Tells those who follow a contract whether it is being renewed, or has been. */
@Component
class RunningRenewals implements Renewals {

    private final CollectiveBargainings bargainings;
    private final SignedContracts contracts;

    RunningRenewals(CollectiveBargainings bargainings, SignedContracts contracts) {
        this.bargainings = bargainings;
        this.contracts = contracts;
    }

    @Override
    public Optional<String> bargainingFor(String contractNumber) {
        return bargainings.about(contractNumber).stream()
                .filter(bargaining -> isRenewing(bargaining) || hasReplaced(bargaining, contractNumber))
                .map(CollectiveBargaining::caseNumber)
                .findFirst();
    }

    private static boolean isRenewing(CollectiveBargaining bargaining) {
        return bargaining.purpose() == Purpose.RENEW && !bargaining.state().ended();
    }

    /** Renewed already, however long before the old contract's last day. */
    private boolean hasReplaced(CollectiveBargaining bargaining, String contractNumber) {
        return bargaining.purpose() != Purpose.TERMINATE
                && contracts
                        .find(bargaining.caseNumber())
                        .filter(contract -> contractNumber.equals(contract.replaces()))
                        .isPresent();
    }
}
