package org.unionhome.petition;

import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.petition.form.AnswerOpinion;
import org.unionhome.petition.form.AnswerReview;
import org.unionhome.petition.form.ApproveExtension;
import org.unionhome.petition.form.CheckRecusal;
import org.unionhome.petition.form.ConfirmAgreement;
import org.unionhome.petition.form.DecideAcceptance;
import org.unionhome.petition.form.DeclareInterest;
import org.unionhome.petition.form.ExtensionRequested;
import org.unionhome.petition.form.HandleAccusation;
import org.unionhome.petition.form.HandlerReplaced;
import org.unionhome.petition.form.Investigate;
import org.unionhome.petition.form.IssueOpinion;
import org.unionhome.petition.form.PetitionRegistered;
import org.unionhome.petition.form.PetitionWithdrawn;
import org.unionhome.petition.form.ReReviewOpinion;
import org.unionhome.petition.form.ReviewOpinion;
import org.unionhome.petition.form.StudySuggestion;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do in a petition: one method for each form. */
@ProcessTasks(process = "petition", casePrefix = "XF")
public class PetitionTasks {

    /** Where the decision on acceptance leads. */
    public enum Acceptance {
        ACCEPTED,
        STUDY,
        REFERRED,
        NOT_ACCEPTED,
        WRONG_ADDRESSEE,
        RECLASSIFIED
    }

    private final Petitions petitions;
    private final Registration registration;
    private final Routing routing;
    private final AcceptanceDesk acceptance;
    private final HandlingDesk handling;
    private final AccusationDesk accusations;
    private final ReviewDesk reviews;
    private final Writings writings;
    private final People people;

    PetitionTasks(
            Petitions petitions,
            Registration registration,
            Routing routing,
            AcceptanceDesk acceptance,
            HandlingDesk handling,
            AccusationDesk accusations,
            ReviewDesk reviews,
            Writings writings,
            People people) {
        this.petitions = petitions;
        this.registration = registration;
        this.routing = routing;
        this.acceptance = acceptance;
        this.handling = handling;
        this.accusations = accusations;
        this.reviews = reviews;
        this.writings = writings;
        this.people = people;
    }

    public void petitionRegistered(PetitionRegistered form, StartContext start) {
        Person petitioner = registration.petitioner(form, start.actor());
        Matter matter = registration.matter(form, petitioner);
        String number = start.openCase(petitioner, PetitionState.REGISTERED.name());
        Petition petition = Petition.register(
                number,
                form.kind(),
                petitioner.id(),
                start.actor().id(),
                matter,
                form.accusedText(),
                registration.today());
        petitions.add(petition);
        if (petition.sealed()) {
            routing.seal(petition);
        }
    }

    public Acceptance decideAcceptance(DecideAcceptance form, TaskContext context) {
        return acceptance.decide(context.caseNumber(), form, context.actor().id());
    }

    public HandleAccusation.Outcome handleAccusation(HandleAccusation form, TaskContext context) {
        accusations.handle(context.caseNumber(), form, context.actor().id());
        return form.outcome();
    }

    public void studySuggestion(StudySuggestion form, TaskContext context) {
        Petition petition =
                petitions.change(context.caseNumber(), moving -> moving.suggestionAnswered(registration.today()));
        writings.issue(
                petition, Writings.Kind.STUDY, form.reply(), context.actor().id());
    }

    public void checkRecusal(CheckRecusal form, TaskContext context) {
        handling.name(context.file(), form.handlerId());
    }

    public DeclareInterest.Outcome declareInterest(DeclareInterest form, TaskContext context) {
        handling.declare(context.caseNumber(), form, context.actor().id());
        return form.outcome();
    }

    public Investigate.Outcome investigate(Investigate form, TaskContext context) {
        handling.investigated(context.caseNumber(), form);
        return form.outcome();
    }

    public ConfirmAgreement.Outcome confirmAgreement(ConfirmAgreement form, TaskContext context) {
        handling.agreementAnswered(context.caseNumber(), form.outcome() == ConfirmAgreement.Outcome.CONFIRMED);
        return form.outcome();
    }

    public void issueOpinion(IssueOpinion form, TaskContext context) {
        handling.opine(context.caseNumber(), form, signatory(context));
    }

    /** Only the handler, while the sixty days run. */
    public void extensionRequested(ExtensionRequested form, MessageContext context) {
        if (!context.actor().id().equals(petitions.require(context.caseNumber()).handlerId())) {
            throw new Refusal("petition.refusal.handlerOnly");
        }
        handling.askExtension(context.caseNumber(), form);
    }

    public ApproveExtension.Outcome approveExtension(ApproveExtension form, TaskContext context) {
        boolean granted = form.outcome() == ApproveExtension.Outcome.APPROVED;
        if (!granted && form.comment() == null) {
            throw new Refusal("petition.refusal.reasonNeeded");
        }
        petitions.change(context.caseNumber(), petition -> petition.extensionDecided(granted));
        return form.outcome();
    }

    /** Officers and the chair, who answer for it that somebody handles it. */
    public void handlerReplaced(HandlerReplaced form, MessageContext context) {
        Entitlements who = people.entitlements(context.actor().id());
        boolean involved = context.file().isAbout(context.actor().id());
        if (involved || !who.hasRole("unionOfficer") && !who.hasRole("unionChair")) {
            throw new Refusal("petition.refusal.officersReplace");
        }
        handling.replace(context.caseNumber(), form);
    }

    public AnswerOpinion.Outcome answerOpinion(AnswerOpinion form, TaskContext context) {
        boolean accepted = form.outcome() == AnswerOpinion.Outcome.ACCEPTED;
        reviews.opinionAnswered(context.caseNumber(), accepted, form.reason());
        return form.outcome();
    }

    public void reviewOpinion(ReviewOpinion form, TaskContext context) {
        reviews.reviewed(context.caseNumber(), form, signatory(context));
    }

    public AnswerReview.Outcome answerReview(AnswerReview form, TaskContext context) {
        boolean accepted = form.outcome() == AnswerReview.Outcome.ACCEPTED;
        reviews.reviewAnswered(context.caseNumber(), accepted, form.reason());
        return form.outcome();
    }

    public void reReviewOpinion(ReReviewOpinion form, TaskContext context) {
        reviews.reReviewed(context.caseNumber(), form, signatory(context));
    }

    /** The petitioner alone: what an officer registered for them is theirs. */
    public void petitionWithdrawn(PetitionWithdrawn form, MessageContext context) {
        Petition petition = petitions.require(context.caseNumber());
        if (!petition.petitionerId().equals(context.actor().id())) {
            throw new Refusal("petition.refusal.notPetitioner");
        }
        petition.requireWithdrawable();
    }

    private static Signatory signatory(TaskContext context) {
        return new Signatory(context.actor().id(), context.principalId());
    }
}
