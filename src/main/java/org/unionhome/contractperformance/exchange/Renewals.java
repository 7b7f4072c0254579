package org.unionhome.contractperformance.exchange;

import java.util.Optional;

/** Implemented by bargaining: what renews a contract. */
public interface Renewals {

    /** The bargaining to renew, change or end this contract that runs now. */
    Optional<String> bargainingFor(String contractNumber);
}
