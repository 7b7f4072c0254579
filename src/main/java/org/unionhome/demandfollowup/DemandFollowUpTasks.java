package org.unionhome.demandfollowup;

import java.util.List;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.form.AcceptDemand;
import org.unionhome.demandfollowup.form.AnswerSupervision;
import org.unionhome.demandfollowup.form.ApplyForWelfare;
import org.unionhome.demandfollowup.form.ApproveReply;
import org.unionhome.demandfollowup.form.AssignOwner;
import org.unionhome.demandfollowup.form.CarryOut;
import org.unionhome.demandfollowup.form.CountersignReply;
import org.unionhome.demandfollowup.form.DecideByChairman;
import org.unionhome.demandfollowup.form.DemandRaised;
import org.unionhome.demandfollowup.form.DemandSeconded;
import org.unionhome.demandfollowup.form.DemandSupplemented;
import org.unionhome.demandfollowup.form.DemandWithdrawn;
import org.unionhome.demandfollowup.form.DraftReply;
import org.unionhome.demandfollowup.form.ExtensionRequested;
import org.unionhome.demandfollowup.form.MergeEnded;
import org.unionhome.demandfollowup.form.RateResult;
import org.unionhome.demandfollowup.form.ReportTopic;
import org.unionhome.demandfollowup.form.ResolveEscalation;
import org.unionhome.demandfollowup.form.VerifyOnSite;
import org.unionhome.demandfollowup.form.WelfareAdviceEnded;
import org.unionhome.people.Person;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do about a demand: one method for each form. */
@ProcessTasks(process = "demand-follow-up", casePrefix = "SQ")
public class DemandFollowUpTasks {

    private final Demands demands;
    private final RaiseDesk desk;
    private final OfficerDesk officer;
    private final UnitDesk unit;
    private final RaiserDesk raiser;
    private final Assignments assignments;
    private final DemandExtensions extensions;

    DemandFollowUpTasks(
            Demands demands,
            RaiseDesk desk,
            OfficerDesk officer,
            UnitDesk unit,
            RaiserDesk raiser,
            Assignments assignments,
            DemandExtensions extensions) {
        this.demands = demands;
        this.desk = desk;
        this.officer = officer;
        this.unit = unit;
        this.raiser = raiser;
        this.assignments = assignments;
        this.extensions = extensions;
    }

    public void demandRaised(DemandRaised form, StartContext start) {
        if (start.actor() == null) {
            String place = desk.unit(form);
            Wish wish = desk.wish(form, false);
            String number = start.openAnonymousCase(place, wish.firstState().name());
            demands.add(Demand.raise(number, wish, Origin.ANONYMOUS, null, place, demands.today()));
            return;
        }
        Person person = desk.raiser(form, start.actor());
        boolean onBehalf = !person.id().equals(start.actor().id());
        Wish wish = desk.wish(form, onBehalf);
        String number = start.openCase(person, wish.firstState().name());
        Origin origin = RaiseDesk.origin(form, onBehalf);
        demands.add(Demand.raise(number, wish, origin, person.id(), person.unitCode(), demands.today()));
    }

    public AssignOwner.Outcome assignOwner(AssignOwner form, TaskContext context) {
        officer.assign(context.caseNumber(), form, context.actor().id());
        return form.outcome();
    }

    public AcceptDemand.Outcome acceptDemand(AcceptDemand form, TaskContext context) {
        unit.accept(context.caseNumber(), form);
        return form.outcome();
    }

    public void draftReply(DraftReply form, TaskContext context) {
        unit.draft(context.caseNumber(), form);
    }

    public CountersignReply.Outcome countersignReply(CountersignReply form, TaskContext context) {
        requireReason(form.comment(), form.outcome() == CountersignReply.Outcome.OBJECTED);
        unit.countersign(context.caseNumber(), form, context);
        return form.outcome();
    }

    public ApproveReply.Outcome approveReply(ApproveReply form, TaskContext context) {
        boolean returned = form.outcome() == ApproveReply.Outcome.RETURNED;
        requireReason(form.comment(), returned);
        if (returned) {
            demands.change(context.caseNumber(), Demand::returnReply);
        }
        return form.outcome();
    }

    public CarryOut.Outcome carryOut(CarryOut form, TaskContext context) {
        unit.carryOut(context.caseNumber(), form, context.actor().id());
        return form.outcome();
    }

    public VerifyOnSite.Outcome verifyOnSite(VerifyOnSite form, TaskContext context) {
        unit.verify(context.caseNumber(), form.outcome());
        return form.outcome();
    }

    public void rateResult(RateResult form, TaskContext context) {
        requireReason(form.comment(), form.score() <= 2);
        demands.change(context.caseNumber(), demand -> demand.rate(form.score(), form.comment(), demands.today()));
    }

    public DecideByChairman.Outcome decideByChairman(DecideByChairman form, TaskContext context) {
        String number = context.caseNumber();
        switch (form.outcome()) {
            case INSTRUCTED -> assignments.instruct(number, form.ownerUnit());
            case REASSIGNED -> assignments.reassign(number, form.ownerUnit(), List.of());
            case EXPLAINED ->
                demands.change(number, demand -> demand.explainedFinally(form.comment(), demands.today()));
        }
        return form.outcome();
    }

    public ApplyForWelfare.Outcome applyForWelfare(ApplyForWelfare form, TaskContext context) {
        raiser.applyForWelfare(context.caseNumber(), form);
        return form.outcome();
    }

    public ReportTopic.Outcome reportTopic(ReportTopic form, TaskContext context) {
        boolean agreed = form.outcome() == ReportTopic.Outcome.AGREED;
        demands.change(context.caseNumber(), demand -> demand.bargained(agreed, form.report(), demands.today()));
        return form.outcome();
    }

    /** What the general manager orders stands in the ledger; the demand goes its way. */
    public void answerSupervision(AnswerSupervision form, TaskContext context) {
        raiser.told(context.caseNumber(), "demand-follow-up.told.supervisionAnswered");
    }

    /** What the chairman orders stands in the ledger; the demand goes its way. */
    public void resolveEscalation(ResolveEscalation form, TaskContext context) {
        raiser.told(context.caseNumber(), "demand-follow-up.told.escalationResolved");
    }

    /** The raiser, or who wrote it down for them, until it is settled. */
    public void demandWithdrawn(DemandWithdrawn form, MessageContext context) {
        raiser.requireOwn(context);
        demands.require(context.caseNumber()).requireWithdrawable();
    }

    public void demandSeconded(DemandSeconded form, MessageContext context) {
        raiser.second(context);
    }

    public void demandSupplemented(DemandSupplemented form, MessageContext context) {
        raiser.supplement(form.text(), context);
    }

    /** The union officer takes a merged demand out again. */
    public OfficerDesk.MergeOutcome mergeEnded(MergeEnded form, MessageContext context) {
        return officer.takeOut(context);
    }

    /** The union officer waits no longer for the raiser to ask for help. */
    public void welfareAdviceEnded(WelfareAdviceEnded form, MessageContext context) {
        officer.endAdvice(form.comment(), context);
    }

    public DemandExtensions.Outcome extensionRequested(ExtensionRequested form, MessageContext context) {
        return extensions.request(form, context);
    }

    private static void requireReason(String comment, boolean needed) {
        if (needed && comment == null) {
            throw new Refusal("demand-follow-up.refusal.reasonNeeded");
        }
    }
}
