package org.unionhome.welfarerequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.CaseFile;
import org.unionhome.welfarerequest.form.AmendRequest;
import org.unionhome.welfarerequest.form.AnswerObjection;
import org.unionhome.welfarerequest.form.ApproveRequest;
import org.unionhome.welfarerequest.form.AssessRequest;
import org.unionhome.welfarerequest.form.CheckRequest;
import org.unionhome.welfarerequest.form.ConfirmReceipt;
import org.unionhome.welfarerequest.form.ConfirmVisit;
import org.unionhome.welfarerequest.form.DecideUrgent;
import org.unionhome.welfarerequest.form.Details;
import org.unionhome.welfarerequest.form.PayAdvance;
import org.unionhome.welfarerequest.form.PayBenefit;
import org.unionhome.welfarerequest.form.RecoverBenefit;
import org.unionhome.welfarerequest.form.RequestSubmitted;
import org.unionhome.welfarerequest.form.RequestWithdrawn;
import org.unionhome.welfarerequest.form.ReviewHardship;
import org.unionhome.welfarerequest.form.VerifyIncome;
import org.unionhome.welfarerequest.form.VisitHome;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do in a welfare request: one method for each form. */
@ProcessTasks(process = "welfare-request", casePrefix = "WR")
public class WelfareRequestTasks {

    /** How an objection was answered; another one may wait. */
    public enum ObjectionOutcome {
        UPHELD,
        REJECTED,
        REJECTED_NEXT_OPEN
    }

    private final WelfareRequests requests;
    private final Filing filing;
    private final BankAccountCipher cipher;
    private final Consents consents;
    private final Rules rules;
    private final Cashier cashier;
    private final ReviewDates reviews;
    private final ObjectionDesk objections;
    private final Clock clock;

    WelfareRequestTasks(
            WelfareRequests requests,
            Filing filing,
            BankAccountCipher cipher,
            Consents consents,
            Rules rules,
            Cashier cashier,
            ReviewDates reviews,
            ObjectionDesk objections,
            Clock clock) {
        this.requests = requests;
        this.filing = filing;
        this.cipher = cipher;
        this.consents = consents;
        this.rules = rules;
        this.cashier = cashier;
        this.reviews = reviews;
        this.objections = objections;
        this.clock = clock;
    }

    public void requestSubmitted(RequestSubmitted form, StartContext start) {
        var applicant = filing.applicant(form, start.actor());
        Urgency urgency = new Urgency(Details.yes(form.urgent()), form.urgentReason(), null);
        filing.check(form.type(), applicant.id(), form);
        filing.checkUrgency(form.type(), urgency);
        String number = start.openCase(applicant, RequestState.SUBMITTED.name());
        requests.add(WelfareRequest.submit(
                number,
                form.type(),
                applicant.id(),
                start.actor().id(),
                form.claim(),
                urgency,
                form.household(),
                form.family(),
                cipher.seal(form.bankAccount())));
        boolean onBehalf = !applicant.id().equals(start.actor().id());
        filing.recordConsents(number, applicant.id(), start.actor(), onBehalf ? form.behalfConsentHow() : null, form);
    }

    public void amendRequest(AmendRequest form, TaskContext context) {
        WelfareRequest before = requests.require(context.caseNumber());
        filing.check(before.type(), before.applicantId(), form);
        requests.change(
                context.caseNumber(),
                request ->
                        request.amend(form.claim(), form.household(), form.family(), cipher.seal(form.bankAccount())));
        filing.recordConsents(context.caseNumber(), before.applicantId(), context.actor(), null, form);
    }

    /** Applicant or who filed for them, until payment. */
    public void requestWithdrawn(RequestWithdrawn form, MessageContext context) {
        CaseFile file = context.file();
        if (!List.of(file.applicantId(), file.filedBy())
                .contains(context.actor().id())) {
            throw new Refusal("welfare-request.refusal.notApplicant");
        }
        requests.require(context.caseNumber()).requireWithdrawable();
    }

    public CheckRequest.Outcome checkRequest(CheckRequest form, TaskContext context) {
        requireReason(form.comment(), form.outcome() != CheckRequest.Outcome.PASSED);
        requests.change(context.caseNumber(), request -> {
            switch (form.outcome()) {
                case PASSED -> request.passBranch(signatory(context));
                case RETURNED -> request.returnToApplicant(form.comment());
                case REJECTED -> request.rejectAtBranch();
            }
        });
        return form.outcome();
    }

    public Urgency.Decision decideUrgent(DecideUrgent form, TaskContext context) {
        requireReason(form.comment(), form.outcome() == Urgency.Decision.REJECTED);
        var cap = rules.value("welfare-request.urgentCap");
        requests.change(context.caseNumber(), request -> request.decideUrgent(form.outcome(), form.approvedCny(), cap));
        return form.outcome();
    }

    public void visitHome(VisitHome form, TaskContext context) {
        CaseFile file = context.file();
        boolean inTime = !form.visitedOn().isAfter(today())
                && !form.visitedOn().isBefore(LocalDate.ofInstant(file.openedAt(), clock.getZone()));
        if (!inTime) {
            throw new Refusal("welfare-request.refusal.visitDate");
        }
        String first = context.actor().id();
        Visit visit = new Visit(form.visitedOn(), first, form.secondVisitorId(), form.finding(), null);
        requests.change(context.caseNumber(), request -> request.visited(visit));
        if (filing.visitors(file.unitCode(), file.applicantId(), first).stream()
                .noneMatch(person -> person.id().equals(form.secondVisitorId()))) {
            throw new Refusal("welfare-request.refusal.unknownVisitor");
        }
    }

    public ConfirmVisit.Outcome confirmVisit(ConfirmVisit form, TaskContext context) {
        boolean confirmed = form.outcome() == ConfirmVisit.Outcome.CONFIRMED;
        requireReason(form.comment(), !confirmed);
        requests.change(
                context.caseNumber(),
                request -> request.visitAnswered(context.actor().id(), confirmed));
        return form.outcome();
    }

    public void verifyIncome(VerifyIncome form, TaskContext context) {
        if (consents.find(context.caseNumber(), Consents.Kind.INCOME).isEmpty()) {
            throw new Refusal("welfare-request.refusal.incomeConsent");
        }
        IncomeCheck check = new IncomeCheck(
                context.now(),
                form.familySize(),
                Details.money(form.monthlyIncomeCny()),
                Details.money(form.rigidCostsCny()),
                form.homes(),
                Details.count(form.cars()),
                Details.yes(form.ownsShop()),
                Details.yes(form.suddenEvent()),
                Details.money(form.residualCostCny()),
                form.evidence());
        requests.change(context.caseNumber(), request -> request.incomeVerified(check));
    }

    public AssessRequest.Outcome assessRequest(AssessRequest form, TaskContext context) {
        requireReason(form.comment(), form.outcome() != AssessRequest.Outcome.RECOMMENDED);
        requests.change(context.caseNumber(), request -> {
            switch (form.outcome()) {
                case RECOMMENDED -> request.recommend(form.proposedCny());
                case RETURNED -> request.returnToVisit();
                case NOT_RECOMMENDED -> request.notRecommended();
            }
        });
        return form.outcome();
    }

    public ObjectionOutcome answerObjection(AnswerObjection form, TaskContext context) {
        return objections.answer(context.caseNumber(), form, context.actor().id());
    }

    public Approval.Outcome approveRequest(ApproveRequest form, TaskContext context) {
        requireReason(form.comment(), form.outcome() != Approval.Outcome.APPROVED);
        var validSince = reviews.incomeValidSince();
        Signatory signatory = signatory(context);
        requests.change(
                context.caseNumber(), request -> request.decide(signatory, form.outcome(), context.now(), validSince));
        return form.outcome();
    }

    public void payBenefit(PayBenefit form, TaskContext context) {
        cashier.pay(context.caseNumber(), new Payment(form.fund(), form.method(), form.reference(), today()));
    }

    public void payAdvance(PayAdvance form, TaskContext context) {
        cashier.pay(context.caseNumber(), new Payment(form.fund(), form.method(), form.reference(), today()));
    }

    public void recoverBenefit(RecoverBenefit form, TaskContext context) {
        cashier.recover(context.caseNumber(), form.recoveryReference());
    }

    public void confirmReceipt(ConfirmReceipt form, TaskContext context) {
        requests.change(context.caseNumber(), request -> request.received(today(), reviews.next()));
    }

    public ReviewHardship.Outcome reviewHardship(ReviewHardship form, TaskContext context) {
        requests.change(context.caseNumber(), request -> {
            switch (form.outcome()) {
                case CONTINUE -> request.stillInNeed(reviews.next());
                case EXIT -> request.leaveFile();
            }
        });
        return form.outcome();
    }

    private static Signatory signatory(TaskContext context) {
        return new Signatory(context.actor().id(), context.principalId());
    }

    private static void requireReason(String comment, boolean needed) {
        if (needed && comment == null) {
            throw new Refusal("welfare-request.refusal.reasonNeeded");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
