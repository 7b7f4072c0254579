package org.unionhome.contractperformance.exchange;

import java.util.Optional;

/** Implemented by bargaining: what renews a contract. */
public interface Renewals {

    /** The bargaining that is to renew this contract, or whose contract has taken its place. */
    Optional<String> bargainingFor(String contractNumber);
}
