package org.unionhome.bargainingdispute;

import java.time.LocalDate;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.BargainingDispute.Settlement;
import org.unionhome.bargainingdispute.form.AcceptDispute;
import org.unionhome.bargainingdispute.form.ConsultParties;
import org.unionhome.bargainingdispute.form.Coordinate;
import org.unionhome.bargainingdispute.form.DisputeApplied;
import org.unionhome.bargainingdispute.form.DisputeWithdrawn;
import org.unionhome.bargainingdispute.form.DrawUpPlan;
import org.unionhome.bargainingdispute.form.ExtensionGranted;
import org.unionhome.bargainingdispute.form.Investigate;
import org.unionhome.bargainingdispute.form.RecordArbitration;
import org.unionhome.people.People;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do about a dispute: one method for each form. */
@ProcessTasks(process = "bargaining-dispute", casePrefix = "ZY")
public class BargainingDisputeTasks {

    private final BargainingDisputes disputes;
    private final DisputeDesk desk;
    private final Coordination coordination;
    private final DisputeSides sides;
    private final People people;

    BargainingDisputeTasks(
            BargainingDisputes disputes,
            DisputeDesk desk,
            Coordination coordination,
            DisputeSides sides,
            People people) {
        this.disputes = disputes;
        this.desk = desk;
        this.coordination = coordination;
        this.sides = sides;
        this.people = people;
    }

    public void disputeApplied(DisputeApplied form, StartContext start) {
        desk.start(start);
    }

    public AcceptDispute.Outcome acceptDispute(AcceptDispute form, TaskContext context) {
        boolean accepted = form.outcome() == AcceptDispute.Outcome.ACCEPTED;
        requireReason(!accepted, form.comment());
        BargainingDispute dispute = disputes.change(context.caseNumber(), each -> {
            if (accepted) {
                each.accepted();
            } else {
                each.notAccepted(form.comment());
            }
        });
        if (accepted) {
            coordination.begin(dispute);
        }
        return form.outcome();
    }

    public void investigate(Investigate form, TaskContext context) {
        disputes.change(context.caseNumber(), dispute -> dispute.investigated(form.findings()));
    }

    public void drawUpPlan(DrawUpPlan form, TaskContext context) {
        disputes.change(context.caseNumber(), dispute -> dispute.planned(form.plan()));
    }

    public Coordinate.Outcome coordinate(Coordinate form, TaskContext context) {
        boolean settled = form.outcome() == Coordinate.Outcome.SETTLED;
        Settlement settlement = settled ? settlement(form.signedOn(), form.protocol()) : null;
        requireReason(!settled, form.comment());
        coordination.conclude(context.caseNumber());
        disputes.change(context.caseNumber(), dispute -> {
            if (settled) {
                dispute.settled(settlement);
            } else {
                dispute.failed(form.comment());
            }
        });
        return form.outcome();
    }

    public ConsultParties.Outcome consultParties(ConsultParties form, TaskContext context) {
        boolean settled = form.outcome() == ConsultParties.Outcome.SETTLED;
        Settlement settlement = settled ? settlement(form.signedOn(), form.protocol()) : null;
        requireReason(!settled, form.comment());
        disputes.change(context.caseNumber(), dispute -> {
            if (settled) {
                dispute.settled(settlement);
            } else {
                dispute.consultedInVain(form.comment());
            }
        });
        return form.outcome();
    }

    public RecordArbitration.Outcome recordArbitration(RecordArbitration form, TaskContext context) {
        boolean sought = form.outcome() != RecordArbitration.Outcome.NOT_SOUGHT;
        requireReason(!sought, form.comment());
        Settlement decision = sought ? decision(form) : null;
        disputes.change(context.caseNumber(), dispute -> {
            switch (form.outcome()) {
                case UPHELD -> dispute.settled(decision);
                case DISMISSED -> dispute.dismissed(decision);
                case NOT_SOUGHT -> dispute.failed(form.comment());
            }
        });
        return form.outcome();
    }

    /** The authority, once, while its term runs. */
    public void extensionGranted(ExtensionGranted form, MessageContext context) {
        if (!coordination.speaksForAuthority(context.actor())) {
            throw new Refusal("bargaining-dispute.refusal.notAuthority");
        }
        coordination.extend(disputes.change(context.caseNumber(), dispute -> dispute.extended(form.comment())));
    }

    public void disputeWithdrawn(DisputeWithdrawn form, MessageContext context) {
        String actor = context.actor().id();
        BargainingDispute before = disputes.require(context.caseNumber());
        boolean own = context.file().isAbout(actor);
        if (!own && !sides.leadsApplicant(before, people.entitlements(actor))) {
            throw new Refusal("bargaining-dispute.refusal.notYoursToWithdraw");
        }
        disputes.change(context.caseNumber(), dispute -> dispute.withdrawn(form.comment()));
    }

    private Settlement settlement(LocalDate signedOn, String protocol) {
        if (signedOn == null || protocol == null) {
            throw new Refusal("bargaining-dispute.refusal.protocolNeeded");
        }
        coordination.requirePast(signedOn);
        return new Settlement(signedOn, protocol, null);
    }

    private Settlement decision(RecordArbitration form) {
        if (form.decidedOn() == null || form.reference() == null || form.result() == null) {
            throw new Refusal("bargaining-dispute.refusal.resultNeeded");
        }
        coordination.requirePast(form.decidedOn());
        return new Settlement(form.decidedOn(), form.result(), form.reference());
    }

    private static void requireReason(boolean needed, String reason) {
        if (needed && reason == null) {
            throw new Refusal("bargaining-dispute.refusal.reasonNeeded");
        }
    }
}
