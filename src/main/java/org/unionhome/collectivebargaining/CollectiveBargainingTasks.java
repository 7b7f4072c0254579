package org.unionhome.collectivebargaining;

import org.unionhome.collectivebargaining.form.AppointRecorder;
import org.unionhome.collectivebargaining.form.BargainingAbandoned;
import org.unionhome.collectivebargaining.form.BargainingOpened;
import org.unionhome.collectivebargaining.form.CompanyVacancyArose;
import org.unionhome.collectivebargaining.form.DraftOffer;
import org.unionhome.collectivebargaining.form.FillCompanyVacancy;
import org.unionhome.collectivebargaining.form.FillStaffVacancy;
import org.unionhome.collectivebargaining.form.Filling;
import org.unionhome.collectivebargaining.form.IssueOffer;
import org.unionhome.collectivebargaining.form.NameCompanyRepresentatives;
import org.unionhome.collectivebargaining.form.NameStaffRepresentatives;
import org.unionhome.collectivebargaining.form.ReplyOffer;
import org.unionhome.collectivebargaining.form.RequestUpperUnion;
import org.unionhome.collectivebargaining.form.StaffVacancyArose;
import org.unionhome.collectivebargaining.form.SupplyData;
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

    CollectiveBargainingTasks(
            OfferDesk offers, RepresentativeDesk representatives, VacancyDesk vacancies, DataDesk data) {
        this.offers = offers;
        this.representatives = representatives;
        this.vacancies = vacancies;
        this.data = data;
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

    // --- round
}
