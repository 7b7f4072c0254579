package org.unionhome.welfarerequest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.Term;
import org.unionhome.cases.Ledger;
import org.unionhome.welfarerequest.Classification.HardshipClass;
import org.unionhome.workflow.ProcessSteps;

/** What the system does in a welfare request, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "welfare-request")
public class WelfareRequestSteps {

    private final WelfareRequests requests;
    private final DuplicateCheck duplicates;
    private final HardshipRules hardship;
    private final NoticeRegister notices;
    private final ReviewDates reviews;
    private final Rules rules;
    private final Term term;
    private final Ledger ledger;
    private final Clock clock;

    WelfareRequestSteps(
            WelfareRequests requests,
            DuplicateCheck duplicates,
            HardshipRules hardship,
            NoticeRegister notices,
            ReviewDates reviews,
            Rules rules,
            Term term,
            Ledger ledger,
            Clock clock) {
        this.requests = requests;
        this.duplicates = duplicates;
        this.hardship = hardship;
        this.notices = notices;
        this.reviews = reviews;
        this.rules = rules;
        this.term = term;
        this.ledger = ledger;
        this.clock = clock;
    }

    public void checkDuplicates(String caseNumber) {
        WelfareRequest screened = requests.change(caseNumber, request -> request.screened(duplicates.screen(request)));
        record(caseNumber, "checkDuplicates", screened.screening().verdict().name());
    }

    /** The ledger says that it was done; the class itself is for the applicant and for those who judge. */
    public void classifyHardship(String caseNumber) {
        requests.change(caseNumber, request -> request.classified(hardship.classify(request, LocalDate.now(clock))));
        record(caseNumber, "classifyHardship", null);
    }

    public void routeApproval(String caseNumber) {
        WelfareRequest routed =
                requests.change(caseNumber, request -> request.routed(hardship.route(request, LocalDate.now(clock))));
        record(caseNumber, "routeApproval", routed.route().approvalLevel());
    }

    /** Puts the notice up, or lets a paused one run on. */
    public void publishNotice(String caseNumber) {
        WelfareRequest posted = requests.change(caseNumber, WelfareRequest::noticePosted);
        notices.postOrResume(posted);
        record(caseNumber, "publishNotice", null);
    }

    public void removeNotice(String caseNumber) {
        requests.change(caseNumber, WelfareRequest::noticeEnded);
        notices.remove(caseNumber);
        record(caseNumber, "removeNotice", null);
    }

    public void closeUnconfirmed(String caseNumber) {
        requests.change(caseNumber, request -> request.unconfirmed(reviews.next()));
        record(caseNumber, "closeUnconfirmed", null);
    }

    public void recordWithdrawal(String caseNumber) {
        requests.change(caseNumber, WelfareRequest::withdraw);
        notices.remove(caseNumber);
        record(caseNumber, "recordWithdrawal", null);
    }

    private void record(String caseNumber, String step, String outcome) {
        ledger.append(Ledger.Entry.system(caseNumber, step, outcome));
    }

    public boolean isDuplicate(String caseNumber) {
        return requests.require(caseNumber).screening().verdict() == Screening.Verdict.BLOCK;
    }

    /** Whether the chair has still to say if this cannot wait. */
    public boolean isUrgent(String caseNumber) {
        return requests.require(caseNumber).state() == RequestState.URGENT_DECISION;
    }

    public boolean isUrgencyApproved(String caseNumber) {
        return requests.require(caseNumber).state() == RequestState.ADVANCE_PAYMENT;
    }

    public boolean needsHomeVisit(String caseNumber) {
        return requests.require(caseNumber).type().isAid();
    }

    public boolean isEligible(String caseNumber) {
        return requests.require(caseNumber).classification().hardshipClass() != HardshipClass.NOT_ELIGIBLE;
    }

    public boolean isAlreadyPaid(String caseNumber) {
        return requests.require(caseNumber).isPaid();
    }

    public boolean needsYearlyReview(String caseNumber) {
        return requests.require(caseNumber).type().isReviewedYearly();
    }

    public String secondVisitor(String caseNumber) {
        return requests.require(caseNumber).visit().secondVisitorId();
    }

    /** Roles in the order in which they approve. */
    public List<String> approvalRoute(String caseNumber) {
        return requests.require(caseNumber).route().roles();
    }

    public Date noticePeriodEnds(String caseNumber) {
        return Date.from(notices.up(caseNumber).orElseThrow().endsAt());
    }

    /** The same moment as the due date of the member's task. */
    public Date receiptPeriodEnds(String caseNumber) {
        var rule = rules.require("welfare-request.confirmReceipt.due", LocalDate.now(clock));
        return Date.from(term.end(rule.unit(), rule.value(), clock.instant()));
    }

    public Date reviewDue(String caseNumber) {
        LocalDate due = requests.require(caseNumber).reviewDue();
        return Date.from(due.atStartOfDay(clock.getZone()).toInstant());
    }
}
