package org.unionhome.contractperformance;

import org.unionhome.Refusal;
import org.unionhome.contractperformance.form.CheckByCompany;
import org.unionhome.contractperformance.form.CheckByStaff;
import org.unionhome.contractperformance.form.ConfirmObligations;
import org.unionhome.contractperformance.form.ContractEntered;
import org.unionhome.contractperformance.form.EvidenceSupplied;
import org.unionhome.contractperformance.form.FollowUpBreach;
import org.unionhome.contractperformance.form.PlanObligations;
import org.unionhome.contractperformance.form.ProposeRenewal;
import org.unionhome.contractperformance.form.ReportToCongress;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do about the performance of a contract: one method for each form. */
@ProcessTasks(process = "contract-performance", casePrefix = "LY")
public class ContractPerformanceTasks {

    private final ContractPerformances performances;
    private final PerformanceDesk desk;
    private final PlanDesk plans;
    private final CheckDesk checks;
    private final BreachDesk breaches;
    private final EvidenceDesk evidence;
    private final CongressReport report;
    private final Renewal renewal;
    private final PerformanceDates dates;

    ContractPerformanceTasks(
            ContractPerformances performances,
            PerformanceDesk desk,
            PlanDesk plans,
            CheckDesk checks,
            BreachDesk breaches,
            EvidenceDesk evidence,
            CongressReport report,
            Renewal renewal,
            PerformanceDates dates) {
        this.performances = performances;
        this.desk = desk;
        this.plans = plans;
        this.checks = checks;
        this.breaches = breaches;
        this.evidence = evidence;
        this.report = report;
        this.renewal = renewal;
        this.dates = dates;
    }

    public void contractEntered(ContractEntered form, StartContext start) {
        desk.begin(start);
    }

    public void planObligations(PlanObligations form, TaskContext context) {
        plans.plan(context.caseNumber(), form);
    }

    public ConfirmObligations.Outcome confirmObligations(ConfirmObligations form, TaskContext context) {
        boolean confirmed = form.outcome() == ConfirmObligations.Outcome.CONFIRMED;
        requireReason(!confirmed, form.comment());
        performances.change(context.caseNumber(), performance -> {
            if (confirmed) {
                performance.confirmed();
            } else {
                performance.returned(form.comment(), dates.planReturns());
            }
        });
        return form.outcome();
    }

    public void checkByStaff(CheckByStaff form, TaskContext context) {
        checks.byStaff(context.caseNumber(), form.findings(), context.actor().id());
    }

    public void checkByCompany(CheckByCompany form, TaskContext context) {
        checks.byCompany(context.caseNumber(), form.findings(), context.actor().id());
    }

    public void reportToCongress(ReportToCongress form, TaskContext context) {
        report.write(context.caseNumber(), form, context.actor().id());
    }

    public void followUpBreach(FollowUpBreach form, TaskContext context) {
        breaches.followUp(context.caseNumber(), form, context.actor().id());
    }

    public ProposeRenewal.Outcome proposeRenewal(ProposeRenewal form, TaskContext context) {
        requireReason(form.outcome() == ProposeRenewal.Outcome.NOT_RENEWED, form.comment());
        renewal.decide(context.caseNumber(), form);
        return form.outcome();
    }

    public void evidenceSupplied(EvidenceSupplied form, MessageContext context) {
        evidence.supply(form, context);
    }

    private static void requireReason(boolean needed, String reason) {
        if (needed && reason == null) {
            throw new Refusal("contract-performance.refusal.reasonNeeded");
        }
    }
}
