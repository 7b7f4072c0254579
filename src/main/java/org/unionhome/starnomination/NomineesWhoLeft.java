package org.unionhome.starnomination;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.people.PersonLeft;
import org.unionhome.workflow.Door;

/** Whoever leaves the company stands for no star any more, and holds none: the nomination is withdrawn, the star taken back. */
@Component
class NomineesWhoLeft {

    static final String REASON = "LEFT";

    private final StarNominations nominations;
    private final Cases cases;
    private final Ledger ledger;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here
    private final Clock clock;

    NomineesWhoLeft(StarNominations nominations, Cases cases, Ledger ledger, ObjectProvider<Door> door, Clock clock) {
        this.nominations = nominations;
        this.cases = cases;
        this.ledger = ledger;
        this.door = door;
        this.clock = clock;
    }

    /** A cohort is held before its nominations everywhere; the ballots of the one who left, which come first, hold it too. */
    @EventListener
    @Order(200)
    void on(PersonLeft left) {
        LocalDate today = LocalDate.now(clock);
        nominations.ofNominee(left.personId()).stream()
                .filter(nomination -> !nomination.state().isEnd())
                .map(nomination -> nomination.candidacy().cohortNumber())
                .distinct()
                .sorted()
                .forEach(cases::lock);
        for (StarNomination nomination : nominations.ofNominee(left.personId())) {
            if (nomination.state().isBeforeAppointment()) {
                nominations.change(nomination.caseNumber(), each -> each.withdrawn(REASON, null, today));
                end(nomination, "nominationWithdrawn");
            } else if (nomination.state() == NominationState.APPOINTED) {
                nominations.change(nomination.caseNumber(), each -> each.revoked(REASON, null, today));
                end(nomination, "starRevoked");
            }
        }
    }

    private void end(StarNomination nomination, String message) {
        ledger.append(Ledger.Entry.system(nomination.caseNumber(), "nomineeLeft", null));
        door.getObject().correlate(nomination.caseNumber(), "star-nomination." + message);
    }
}
