package org.unionhome.ballot;

import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.people.PersonLeft;

/**
 * Somebody who leaves stays an elector, for the quorum is of all who were electors when the ballot opened, and a paper that they
 * have cast cannot be found. A ballot that waited for nobody else ends.
 */
@Component
class Leavers {

    private final BallotRegister register;
    private final Electors electors;
    private final Casting casting;
    private final Clock clock;

    Leavers(BallotRegister register, Electors electors, Casting casting, Clock clock) {
        this.register = register;
        this.electors = electors;
        this.casting = casting;
        this.clock = clock;
    }

    @EventListener
    @Order(100) // the case of a ballot is held before the cases that depend on it
    @Transactional(propagation = Propagation.MANDATORY)
    public void left(PersonLeft leaver) {
        electors.openFor(leaver.personId()).stream()
                .map(register::lock)
                .filter(ballot -> ballot.takes(clock.instant()))
                .forEach(casting::endIfComplete);
    }
}
