package org.unionhome.collectivebargaining.round;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.bargainingdispute.exchange.DisputeEnded;
import org.unionhome.bargainingdispute.exchange.DisputeEnded.Result;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.collectivebargaining.BargainingMoved;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.workflow.Door;

/**
 * Passes on how a deadlock was settled or not. Settled, or taken back because both want to talk on: back to the table. Failed, or
 * not accepted, so that nobody coordinates: the bargaining has failed, and either side may make a new offer.
 */
@Component
class DisputeSignals {

    private final DisputeRegister register;
    private final CollectiveBargainings bargainings;
    private final Disputes disputes;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here

    DisputeSignals(
            DisputeRegister register, CollectiveBargainings bargainings, Disputes disputes, ObjectProvider<Door> door) {
        this.register = register;
        this.bargainings = bargainings;
        this.disputes = disputes;
        this.door = door;
    }

    /** Nobody is left to be brought together. */
    @EventListener
    void on(BargainingMoved moved) {
        if (moved.from() == BargainingState.IN_DISPUTE && moved.to() == BargainingState.ABANDONED) {
            disputes.withdraw(moved.caseNumber());
        }
    }

    @EventListener
    void on(DisputeEnded ended) {
        if (!register.ended(ended)) {
            return; // one about a contract in force
        }
        boolean goesOn = ended.result() == Result.SETTLED || ended.result() == Result.WITHDRAWN;
        String caseNumber = ended.bargainingNumber();
        if (bargainings.require(caseNumber).state() != BargainingState.IN_DISPUTE) {
            return; // the offer was taken back meanwhile
        }
        bargainings.change(
                caseNumber,
                bargaining -> bargaining.moveTo(goesOn ? BargainingState.BETWEEN_ROUNDS : BargainingState.FAILED));
        door.getObject()
                .correlate(caseNumber, "collective-bargaining." + (goesOn ? "disputeSettled" : "disputeFailed"));
    }
}
