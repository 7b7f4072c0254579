package org.unionhome.collectivebargaining;

import org.unionhome.collectivebargaining.congress.CongressDesk;
import org.unionhome.collectivebargaining.form.AppointRecorder;
import org.unionhome.collectivebargaining.form.BargainingAbandoned;
import org.unionhome.collectivebargaining.form.BargainingOpened;
import org.unionhome.collectivebargaining.form.CompanyVacancyArose;
import org.unionhome.collectivebargaining.form.ConfirmMinutesOfCompany;
import org.unionhome.collectivebargaining.form.ConfirmMinutesOfStaff;
import org.unionhome.collectivebargaining.form.ContractAnswer;
import org.unionhome.collectivebargaining.form.CoordinationRequested;
import org.unionhome.collectivebargaining.form.DecideAtHalf;
import org.unionhome.collectivebargaining.form.DraftContract;
import org.unionhome.collectivebargaining.form.DraftOffer;
import org.unionhome.collectivebargaining.form.FileContract;
import org.unionhome.collectivebargaining.form.FillCompanyVacancy;
import org.unionhome.collectivebargaining.form.FillStaffVacancy;
import org.unionhome.collectivebargaining.form.Filling;
import org.unionhome.collectivebargaining.form.GatherFeedback;
import org.unionhome.collectivebargaining.form.HoldChiefsDialogue;
import org.unionhome.collectivebargaining.form.IssueOffer;
import org.unionhome.collectivebargaining.form.MinutesAnswer;
import org.unionhome.collectivebargaining.form.NameCompanyRepresentatives;
import org.unionhome.collectivebargaining.form.NameStaffRepresentatives;
import org.unionhome.collectivebargaining.form.OpenCongressVote;
import org.unionhome.collectivebargaining.form.PrepareAgenda;
import org.unionhome.collectivebargaining.form.PublishContract;
import org.unionhome.collectivebargaining.form.RecordAuthorityOpinion;
import org.unionhome.collectivebargaining.form.RecordMinutes;
import org.unionhome.collectivebargaining.form.RecordRejection;
import org.unionhome.collectivebargaining.form.RecorderChanged;
import org.unionhome.collectivebargaining.form.ReplyOffer;
import org.unionhome.collectivebargaining.form.ReportQuorumFailure;
import org.unionhome.collectivebargaining.form.RequestUpperUnion;
import org.unionhome.collectivebargaining.form.RunSurvey;
import org.unionhome.collectivebargaining.form.SignContractOfCompany;
import org.unionhome.collectivebargaining.form.SignContractOfStaff;
import org.unionhome.collectivebargaining.form.StaffVacancyArose;
import org.unionhome.collectivebargaining.form.SummariseSurvey;
import org.unionhome.collectivebargaining.form.SupplyData;
import org.unionhome.collectivebargaining.round.CoordinationWish;
import org.unionhome.collectivebargaining.round.RoundDesk;
import org.unionhome.collectivebargaining.signing.SigningDesk;
import org.unionhome.collectivebargaining.survey.SurveyDesk;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do in a bargaining: one method for each form, each handed to the desk that knows. */
@ProcessTasks(process = "collective-bargaining", casePrefix = "XS")
public class CollectiveBargainingTasks {

    private final OfferDesk offers;
    private final RepresentativeDesk representatives;
    private final VacancyDesk vacancies;
    private final DataDesk data;
    private final RecorderChange recorders;
    private final SurveyDesk surveys;
    private final RoundDesk rounds;
    private final CoordinationWish coordination;
    private final CongressDesk congress;
    private final SigningDesk signing;

    CollectiveBargainingTasks(
            OfferDesk offers,
            RepresentativeDesk representatives,
            VacancyDesk vacancies,
            DataDesk data,
            RecorderChange recorders,
            SurveyDesk surveys,
            RoundDesk rounds,
            CoordinationWish coordination,
            CongressDesk congress,
            SigningDesk signing) {
        this.offers = offers;
        this.representatives = representatives;
        this.vacancies = vacancies;
        this.data = data;
        this.recorders = recorders;
        this.surveys = surveys;
        this.rounds = rounds;
        this.coordination = coordination;
        this.congress = congress;
        this.signing = signing;
    }

    // --- offer

    public void bargainingOpened(BargainingOpened form, StartContext start) {
        offers.open(form, start);
    }

    public void draftOffer(DraftOffer form, TaskContext context) {
        offers.draft(form, context);
    }

    public IssueOffer.Outcome issueOffer(IssueOffer form, TaskContext context) {
        offers.issue(form, context);
        return form.outcome();
    }

    public ReplyOffer.Outcome replyOffer(ReplyOffer form, TaskContext context) {
        offers.reply(form, context);
        return form.outcome();
    }

    public void requestUpperUnion(RequestUpperUnion form, TaskContext context) {
        offers.askUpperUnion(form, context);
    }

    public void nameStaffRepresentatives(NameStaffRepresentatives form, TaskContext context) {
        representatives.nameStaff(form, context);
    }

    public void nameCompanyRepresentatives(NameCompanyRepresentatives form, TaskContext context) {
        representatives.nameCompany(form, context);
    }

    public void appointRecorder(AppointRecorder form, TaskContext context) {
        representatives.appoint(form, context);
    }

    public void supplyData(SupplyData form, TaskContext context) {
        data.supply(form, context);
    }

    public void bargainingAbandoned(BargainingAbandoned form, MessageContext context) {
        offers.abandon(form, context);
    }

    public void recorderChanged(RecorderChanged form, MessageContext context) {
        recorders.change(form, context);
    }

    public void staffVacancyArose(StaffVacancyArose form, MessageContext context) {
        vacancies.vacate(Side.STAFF, form.representative(), form.comment(), context);
    }

    public void companyVacancyArose(CompanyVacancyArose form, MessageContext context) {
        vacancies.vacate(Side.COMPANY, form.representative(), form.comment(), context);
    }

    public Filling fillStaffVacancy(FillStaffVacancy form, TaskContext context) {
        vacancies.fill(
                Side.STAFF,
                new VacancyDesk.Successor(
                        form.outcome(),
                        form.person(),
                        form.outsider(),
                        form.organisation(),
                        form.asChief(),
                        form.mandate()),
                context);
        return form.outcome();
    }

    public Filling fillCompanyVacancy(FillCompanyVacancy form, TaskContext context) {
        vacancies.fill(
                Side.COMPANY,
                new VacancyDesk.Successor(
                        form.outcome(),
                        form.person(),
                        form.outsider(),
                        form.organisation(),
                        form.asChief(),
                        form.mandate()),
                context);
        return form.outcome();
    }

    // --- voice

    public void runSurvey(RunSurvey form, TaskContext context) {
        surveys.run(context.caseNumber(), form);
    }

    public void summariseSurvey(SummariseSurvey form, TaskContext context) {
        surveys.summarise(context.caseNumber(), form);
    }

    // --- round

    public void prepareAgenda(PrepareAgenda form, TaskContext context) {
        rounds.prepareAgenda(form, context);
    }

    public RecordMinutes.Outcome recordMinutes(RecordMinutes form, TaskContext context) {
        return rounds.recordMinutes(form, context);
    }

    public MinutesAnswer.Outcome confirmMinutesOfStaff(ConfirmMinutesOfStaff form, TaskContext context) {
        return rounds.confirmMinutes(Side.STAFF, form, context);
    }

    public MinutesAnswer.Outcome confirmMinutesOfCompany(ConfirmMinutesOfCompany form, TaskContext context) {
        return rounds.confirmMinutes(Side.COMPANY, form, context);
    }

    public void gatherFeedback(GatherFeedback form, TaskContext context) {
        rounds.gatherFeedback(form, context);
    }

    public HoldChiefsDialogue.Outcome holdChiefsDialogue(HoldChiefsDialogue form, TaskContext context) {
        return rounds.holdChiefsDialogue(form, context);
    }

    public void coordinationRequested(CoordinationRequested form, MessageContext context) {
        coordination.ask(form, context);
    }

    public void draftContract(DraftContract form, TaskContext context) {
        congress.draftContract(form, context);
    }

    public void openCongressVote(OpenCongressVote form, TaskContext context) {
        congress.openCongressVote(form, context);
    }

    public void reportQuorumFailure(ReportQuorumFailure form, TaskContext context) {
        congress.reportQuorumFailure(form, context);
    }

    public DecideAtHalf.Outcome decideAtHalf(DecideAtHalf form, TaskContext context) {
        return congress.decideAtHalf(form, context);
    }

    public void recordRejection(RecordRejection form, TaskContext context) {
        congress.recordRejection(form, context);
    }

    public ContractAnswer.Outcome signContractOfStaff(SignContractOfStaff form, TaskContext context) {
        return signing.signContract(Side.STAFF, form, context);
    }

    public ContractAnswer.Outcome signContractOfCompany(SignContractOfCompany form, TaskContext context) {
        return signing.signContract(Side.COMPANY, form, context);
    }

    public void fileContract(FileContract form, TaskContext context) {
        signing.fileContract(form, context);
    }

    public RecordAuthorityOpinion.Outcome recordAuthorityOpinion(RecordAuthorityOpinion form, TaskContext context) {
        return signing.recordAuthorityOpinion(form, context);
    }

    public void publishContract(PublishContract form, TaskContext context) {
        signing.publishContract(form, context);
    }
}
