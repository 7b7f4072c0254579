package org.unionhome.collectivebargaining.page;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.table.Seat;
import org.unionhome.collectivebargaining.table.Seats;
import org.unionhome.portal.NotFound;

/** For whom the pages of a bargaining exist: the two sides, and for what both share also the recorder. */
@Component
class TableAccess {

    private final Seats seats;

    TableAccess(Seats seats) {
        this.seats = seats;
    }

    /** @throws NotFound for whoever is of neither side */
    Seat seat(String personId, String caseNumber) {
        try {
            return seats.require(caseNumber, personId);
        } catch (Refusal none) {
            throw new NotFound();
        }
    }

    /** Empty for the recorder. @throws NotFound for everybody else who is of neither side */
    Optional<Seat> look(String personId, String caseNumber) {
        try {
            return seats.look(caseNumber, personId);
        } catch (Refusal none) {
            throw new NotFound();
        }
    }
}
