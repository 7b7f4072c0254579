package org.unionhome.promotion;

import java.time.Instant;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.promotion.form.AnswerObjection;
import org.unionhome.promotion.form.AppointCandidate;
import org.unionhome.promotion.form.ApprovePromotion;
import org.unionhome.promotion.form.GiveIntegrityOpinion;
import org.unionhome.promotion.form.GiveStarReference;
import org.unionhome.promotion.form.InspectCandidate;
import org.unionhome.promotion.form.MotionRaised;
import org.unionhome.promotion.form.OpenRecommendation;
import org.unionhome.promotion.form.PromotionWithdrawn;
import org.unionhome.promotion.form.ReviewProbation;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do in a promotion: one method for each form. */
@ProcessTasks(process = "promotion", casePrefix = "JS")
public class PromotionTasks {

    private final Promotions promotions;
    private final MotionDesk desk;
    private final PromotionVote vote;
    private final ObjectionAnswers objections;
    private final PromotionDates dates;
    private final People people;

    PromotionTasks(
            Promotions promotions,
            MotionDesk desk,
            PromotionVote vote,
            ObjectionAnswers objections,
            PromotionDates dates,
            People people) {
        this.promotions = promotions;
        this.desk = desk;
        this.vote = vote;
        this.objections = objections;
        this.dates = dates;
        this.people = people;
    }

    public void motionRaised(MotionRaised form, StartContext start) {
        Motion motion = desk.read(form, start.actor());
        String number = start.openCase(people.require(form.candidate()), PromotionState.MOTIONED.name());
        promotions.add(Promotion.raise(number, form.candidate(), motion));
    }

    public void giveStarReference(GiveStarReference form, TaskContext context) {
        promotions.change(context.caseNumber(), promotion -> promotion.referenced(form.reference()));
    }

    public void openRecommendation(OpenRecommendation form, TaskContext context) {
        Promotion promotion = promotions.require(context.caseNumber());
        Instant closesAt = vote.closesAt(promotion, form);
        String ballot = vote.open(promotion, form, closesAt);
        promotions.change(context.caseNumber(), each -> each.ballotOpened(ballot, closesAt));
    }

    public InspectCandidate.Outcome inspectCandidate(InspectCandidate form, TaskContext context) {
        boolean unsuitable = form.outcome() == InspectCandidate.Outcome.UNSUITABLE;
        if (form.appraisal() == Appraisal.BELOW_COMPETENT && !unsuitable) {
            throw new Refusal("promotion.refusal.belowCompetent");
        }
        requireReason(unsuitable, form.reason());
        Inspection inspection = new Inspection(
                form.appraisal(),
                form.report(),
                form.outcome(),
                unsuitable ? form.reason() : null,
                context.actor().id());
        promotions.change(context.caseNumber(), promotion -> promotion.inspected(inspection));
        return form.outcome();
    }

    public GiveIntegrityOpinion.Outcome giveIntegrityOpinion(GiveIntegrityOpinion form, TaskContext context) {
        boolean objection = form.outcome() == GiveIntegrityOpinion.Outcome.OBJECTION;
        requireReason(objection, form.reason());
        IntegrityOpinion opinion = new IntegrityOpinion(
                form.outcome(),
                form.opinion(),
                objection ? form.reason() : null,
                context.actor().id());
        promotions.change(context.caseNumber(), promotion -> promotion.advised(opinion));
        return form.outcome();
    }

    public ApprovePromotion.Outcome approvePromotion(ApprovePromotion form, TaskContext context) {
        requireReason(form.outcome() != ApprovePromotion.Outcome.APPROVED, form.comment());
        promotions.change(context.caseNumber(), promotion -> promotion.decided(approval(promotion, form, context)));
        return form.outcome();
    }

    private Approval approval(Promotion promotion, ApprovePromotion form, TaskContext context) {
        Signatures.require(promotion, context);
        String role = promotion.nextApprover().orElseThrow(() -> new Refusal("workflow.refusal.taskGone"));
        CommitteeVote votes = Route.isCommittee(role)
                ? new CommitteeVote(form.due(), form.present(), form.yes())
                : CommitteeVote.none();
        if (Route.isCommittee(role)) {
            votes.require(form.outcome(), dates.committee(), form.comment() != null);
        }
        return new Approval(
                promotion.round(),
                role,
                context.actor().id(),
                context.principalId(),
                form.outcome(),
                form.comment(),
                votes.due(),
                votes.present(),
                votes.yes(),
                context.now());
    }

    public AnswerObjection.Outcome answerObjection(AnswerObjection form, TaskContext context) {
        objections.answer(form, context);
        return form.outcome();
    }

    public void appointCandidate(AppointCandidate form, TaskContext context) {
        dates.requireAppointmentDay(form.appointedOn());
        promotions.change(context.caseNumber(), promotion -> {
            var until =
                    dates.probationUntil(form.appointedOn(), promotion.route().probationRule());
            promotion.appointed(new Appointment(form.appointedOn(), form.documentNumber(), until, false));
        });
    }

    public ReviewProbation.Outcome reviewProbation(ReviewProbation form, TaskContext context) {
        requireReason(form.outcome() != ReviewProbation.Outcome.CONFIRMED, form.comment());
        promotions.change(context.caseNumber(), promotion -> {
            switch (form.outcome()) {
                case CONFIRMED -> promotion.confirmed();
                case EXTENDED -> promotion.extended(dates.extendedUntil(promotion.appointment()));
                case RETURNED -> promotion.returned(form.comment());
            }
        });
        return form.outcome();
    }

    public void promotionWithdrawn(PromotionWithdrawn form, MessageContext context) {
        String actor = context.actor().id();
        if (!promotions.require(context.caseNumber()).motion().isRaisedBy(actor)
                && !context.file().isAbout(actor)) {
            throw new Refusal("promotion.refusal.notYoursToWithdraw");
        }
        promotions.change(context.caseNumber(), promotion -> promotion.withdrawn(form.comment()));
    }

    private static void requireReason(boolean needed, String reason) {
        if (needed && reason == null) {
            throw new Refusal("promotion.refusal.reasonNeeded");
        }
    }
}
