package org.unionhome.bargainingdispute;

import static org.unionhome.bargainingdispute.DisputeState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.exchange.DisputeRequest;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Cause;

/** One dispute, from the application to its result. Each method is one move. */
@Table("bargaining_dispute")
public class BargainingDispute extends DisputeRecord {

    BargainingDispute() {}

    static BargainingDispute open(String caseNumber, DisputeRequest request) {
        BargainingDispute dispute = new BargainingDispute();
        dispute.caseNumber = caseNumber;
        dispute.state = firstState(request);
        dispute.bargainingNumber = request.bargainingNumber();
        dispute.cause = request.cause();
        dispute.appliedBy = request.appliedBy();
        dispute.title = request.title();
        dispute.jurisdiction = request.jurisdiction();
        dispute.rulesOn = request.rulesOn();
        dispute.points =
                new ArrayList<>(request.points().stream().map(Point::new).toList());
        return dispute;
    }

    /** Before a deadlock goes to the authority nothing else happens; a broken promise is talked about first. */
    static DisputeState firstState(DisputeRequest request) {
        return request.cause() == Cause.PERFORMANCE ? CONSULTING : APPLIED;
    }

    void accepted() {
        require(APPLIED);
        state = INVESTIGATING;
    }

    void notAccepted(String reason) {
        require(APPLIED);
        end(NOT_ACCEPTED, reason);
    }

    void investigated(String found) {
        require(INVESTIGATING);
        findings = found;
        state = PLANNING;
    }

    void planned(String proposed) {
        require(PLANNING);
        plan = proposed;
        state = COORDINATING;
    }

    void settled(Settlement settlement) {
        require(COORDINATING, CONSULTING, IN_ARBITRATION);
        signedOn = settlement.on();
        protocol = settlement.text();
        reference = settlement.reference();
        state = SETTLED;
    }

    /** Consultation brought nothing: the union may go to arbitration. */
    void consultedInVain(String reason) {
        require(CONSULTING);
        endReason = reason;
        state = IN_ARBITRATION;
    }

    void failed(String reason) {
        require(COORDINATING, IN_ARBITRATION);
        end(FAILED, reason);
    }

    /** What arbitration decided against the union. */
    void dismissed(Settlement decision) {
        require(IN_ARBITRATION);
        signedOn = decision.on();
        protocol = decision.text();
        reference = decision.reference();
        state = FAILED;
    }

    void extended(String reason) {
        if (!state.termRuns()) {
            throw wrongState();
        }
        if (extended) {
            throw new Refusal("bargaining-dispute.refusal.extendedOnce");
        }
        extended = true;
        extensionReason = reason;
    }

    void withdrawn(String reason) {
        if (state.ended()) {
            throw wrongState();
        }
        end(WITHDRAWN, reason);
    }

    private void end(DisputeState last, String reason) {
        endReason = reason;
        state = last;
    }

    private void require(DisputeState... allowed) {
        for (DisputeState each : allowed) {
            if (state == each) {
                return;
            }
        }
        throw wrongState();
    }

    private Refusal wrongState() {
        return new Refusal(
                "bargaining-dispute.refusal.wrongState",
                new DefaultMessageSourceResolvable("bargaining-dispute.state." + state));
    }

    /** What was agreed or decided, and when. @param reference of an award or judgment; otherwise null */
    record Settlement(LocalDate on, String text, String reference) {}
}
