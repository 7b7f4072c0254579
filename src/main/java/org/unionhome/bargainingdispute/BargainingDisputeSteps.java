package org.unionhome.bargainingdispute;

import java.util.Date;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.bargainingdispute.exchange.DisputeEnded;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Cause;
import org.unionhome.cases.Ledger;
import org.unionhome.workflow.ProcessSteps;

/** What the system does about a dispute, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "bargaining-dispute")
public class BargainingDisputeSteps {

    private final BargainingDisputes disputes;
    private final Coordination coordination;
    private final ProtocolPaper paper;
    private final DisputeNotices notices;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    BargainingDisputeSteps(
            BargainingDisputes disputes,
            Coordination coordination,
            ProtocolPaper paper,
            DisputeNotices notices,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.disputes = disputes;
        this.coordination = coordination;
        this.paper = paper;
        this.notices = notices;
        this.ledger = ledger;
        this.events = events;
    }

    public void recordNotAccepted(String caseNumber) {
        ended(caseNumber, "recordNotAccepted");
    }

    /** What both agreed to becomes a document; an award or a judgment is one already. */
    public void recordSettlement(String caseNumber) {
        BargainingDispute dispute = disputes.require(caseNumber);
        if (dispute.reference() == null) {
            paper.write(dispute);
        }
        ended(caseNumber, "recordSettlement");
    }

    public void recordFailure(String caseNumber) {
        ended(caseNumber, "recordFailure");
    }

    public void recordWithdrawal(String caseNumber) {
        ended(caseNumber, "recordWithdrawal");
    }

    /** Whoever waits for the result goes on in this transaction. */
    private void ended(String caseNumber, String step) {
        BargainingDispute dispute = disputes.require(caseNumber);
        record(caseNumber, step);
        notices.ended(dispute);
        events.publishEvent(new DisputeEnded(
                dispute.bargainingNumber(),
                caseNumber,
                dispute.state().result().orElseThrow(),
                dispute.state() == DisputeState.SETTLED ? dispute.protocol() : null));
    }

    public void recordOverrun(String caseNumber) {
        notices.overrun(disputes.require(caseNumber));
        record(caseNumber, "recordOverrun");
    }

    public void recordExtension(String caseNumber) {
        notices.extended(disputes.require(caseNumber));
        record(caseNumber, "recordExtension");
    }

    private void record(String caseNumber, String step) {
        ledger.append(Ledger.Entry.system(caseNumber, step, null));
    }

    public boolean isPerformance(String caseNumber) {
        return disputes.require(caseNumber).cause() == Cause.PERFORMANCE;
    }

    public Date coordinationEnds(String caseNumber) {
        return Date.from(coordination.endsAt(caseNumber));
    }
}
