package org.unionhome.collectivebargaining.signing;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When the authority got the contract that it is reviewing. */
@Component
public class Receipts {

    private final Filings filings;

    Receipts(Filings filings) {
        this.filings = filings;
    }

    public Optional<LocalDate> receivedOn(String caseNumber) {
        return filings.latest(caseNumber).map(Filing::receivedOn);
    }
}
