package org.unionhome.collectivebargaining.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When the authority got a contract, and since when it binds. */
@Component
public class Receipts {

    private final Filings filings;
    private final SignedContracts contracts;

    Receipts(Filings filings, SignedContracts contracts) {
        this.filings = filings;
        this.contracts = contracts;
    }

    public Optional<LocalDate> receivedOn(String caseNumber) {
        return filings.latest(caseNumber).map(Filing::receivedOn);
    }

    /** Since when the contract of a bargaining binds. */
    public Optional<LocalDate> effectiveOn(String caseNumber) {
        return contracts.find(caseNumber).map(Contract::effectiveOn);
    }
}
