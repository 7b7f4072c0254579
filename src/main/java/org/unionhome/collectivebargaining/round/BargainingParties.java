package org.unionhome.collectivebargaining.round;

import org.springframework.stereotype.Component;
import org.unionhome.bargainingdispute.exchange.DisputeParties;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Representatives;

/** Lets those at the table see the disputes of their bargaining and of its contract. */
@Component
class BargainingParties implements DisputeParties {

    private final CollectiveBargainings bargainings;
    private final Representatives representatives;

    BargainingParties(CollectiveBargainings bargainings, Representatives representatives) {
        this.bargainings = bargainings;
        this.representatives = representatives;
    }

    @Override
    public boolean takesPart(String bargainingNumber, String personId) {
        return bargainings.find(bargainingNumber).isPresent()
                && representatives.sideOf(bargainingNumber, personId).isPresent();
    }
}
