package org.unionhome.collectivebargaining.table;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Representatives;
import org.unionhome.collectivebargaining.Side;

/** Who sits at the table, by their own right. For everybody else there is no such table. */
@Service
public class Seats {

    private final Representatives representatives;
    private final CollectiveBargainings bargainings;

    Seats(Representatives representatives, CollectiveBargainings bargainings) {
        this.representatives = representatives;
        this.bargainings = bargainings;
    }

    /** @throws Refusal that says "unknown case" to whoever has no seat */
    public Seat require(String caseNumber, String personId) {
        Side side = representatives
                .sideOf(caseNumber, personId)
                .orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
        boolean representative =
                representatives.of(caseNumber, side).stream().anyMatch(each -> personId.equals(each.personId()));
        return new Seat(caseNumber, personId, side, representative);
    }

    /** Empty for the recorder, who sees what both sides share. @throws Refusal as above for everybody else */
    public Optional<Seat> look(String caseNumber, String personId) {
        return personId.equals(bargainings.require(caseNumber).recorderId())
                ? Optional.empty()
                : Optional.of(require(caseNumber, personId));
    }

    /** @throws Refusal when the person does not speak for their side, or either side is not made up as the law wants it */
    Seat requireSpeaker(String caseNumber, String personId) {
        Seat seat = require(caseNumber, personId);
        if (!seat.representative()) {
            throw new Refusal("collective-bargaining.refusal.onlyRepresentatives");
        }
        representatives.requireLawful(caseNumber);
        return seat;
    }
}
