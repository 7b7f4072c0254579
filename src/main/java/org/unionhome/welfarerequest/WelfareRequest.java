package org.unionhome.welfarerequest;

import static org.unionhome.welfarerequest.RequestState.*;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.welfarerequest.Classification.HardshipClass;

/**
 * One request for help, from what was asked to what was received. Each method is one move: it checks the state before, refuses
 * what the rules forbid, and leaves the state after. The engine only asks which way to go.
 */
@Table("welfare_request")
public class WelfareRequest extends RequestRecord {

    private WelfareRequest() {}

    /** A request as it was filed. */
    public static WelfareRequest submit(
            String caseNumber,
            RequestType type,
            String applicantId,
            String filedBy,
            Claim claim,
            Urgency urgency,
            Household household,
            List<FamilyMember> familyMembers,
            Account account) {
        WelfareRequest request = new WelfareRequest();
        request.caseNumber = caseNumber;
        request.type = type;
        request.applicantId = applicantId;
        request.filedBy = filedBy;
        request.urgency = urgency;
        request.declare(claim, household, familyMembers, account);
        request.state = SUBMITTED;
        return request;
    }

    void screened(Screening result) {
        require(SUBMITTED);
        screening = result;
        if (result.verdict() == Screening.Verdict.BLOCK) {
            state = DUPLICATE_REFUSED;
        } else {
            state = urgency.isUndecided() ? URGENT_DECISION : BRANCH_CHECK;
        }
    }

    void decideUrgent(Urgency.Decision decision, BigDecimal amount, BigDecimal urgentCap) {
        require(URGENT_DECISION);
        if (decision == Urgency.Decision.APPROVED) {
            approvedCny = Money.positive(amount);
            if (approvedCny.compareTo(urgentCap.min(screening.entitledCny())) > 0) {
                throw new Refusal(
                        "welfare-request.refusal.urgentCap",
                        urgentCap.min(screening.entitledCny()).toPlainString());
            }
        }
        urgency = urgency.decided(decision);
        state = switch (decision) {
            case APPROVED -> ADVANCE_PAYMENT;
            case NORMAL -> BRANCH_CHECK;
            case REJECTED -> URGENCY_REFUSED;
        };
    }

    void passBranch(Signatory checker) {
        require(BRANCH_CHECK);
        if (!type.isAid() && screening.entitledCny().signum() == 0) {
            throw new Refusal("welfare-request.refusal.nothingLeft");
        }
        checkedBy = checker.personId();
        checkedFor = checker.principalId();
        returnReason = null;
        state = type.isAid() ? HOME_VISIT : ROUTING;
    }

    void returnToApplicant(String reason) {
        require(BRANCH_CHECK);
        returnReason = reason;
        state = AMENDMENT;
    }

    void rejectAtBranch() {
        move(BRANCH_REJECTED, BRANCH_CHECK);
    }

    void amend(Claim newClaim, Household newHousehold, List<FamilyMember> members, Account newAccount) {
        require(AMENDMENT);
        declare(newClaim, newHousehold, members, newAccount);
        state = SUBMITTED;
    }

    void visited(Visit newVisit) {
        require(HOME_VISIT);
        if (List.of(newVisit.firstVisitorId(), applicantId).contains(newVisit.secondVisitorId())) {
            throw new Refusal("welfare-request.refusal.sameVisitor");
        }
        visit = newVisit;
        state = VISIT_CONFIRMATION;
    }

    void visitAnswered(String person, boolean confirmed) {
        require(VISIT_CONFIRMATION);
        if (!person.equals(visit.secondVisitorId())) {
            throw new Refusal("welfare-request.refusal.notSecondVisitor");
        }
        visit = visit.answered(confirmed);
        state = confirmed ? INCOME_CHECK : HOME_VISIT;
    }

    void incomeVerified(IncomeCheck check) {
        require(INCOME_CHECK);
        incomeCheck = check;
        state = CLASSIFICATION;
    }

    void classified(Classification result) {
        require(CLASSIFICATION);
        classification = result;
        state = result.hardshipClass() == HardshipClass.NOT_ELIGIBLE ? NOT_ELIGIBLE : ASSESSMENT;
    }

    void recommend(BigDecimal amount) {
        require(ASSESSMENT);
        BigDecimal proposed = Money.positive(amount);
        if (proposed.compareTo(classification.ceilingCny()) > 0) {
            throw new Refusal(
                    "welfare-request.refusal.ceiling",
                    classification.ceilingCny().toPlainString());
        }
        approvedCny = proposed;
        state = NOTICE_DUE;
    }

    void returnToVisit() {
        move(HOME_VISIT, ASSESSMENT);
    }

    void notRecommended() {
        move(NOT_RECOMMENDED, ASSESSMENT);
    }

    void noticePosted() {
        move(ON_NOTICE, NOTICE_DUE);
    }

    void objectionRaised() {
        move(OBJECTION, ON_NOTICE);
    }

    /** @param nextOpen whether another objection waits: it is answered first */
    void objectionRejected(boolean nextOpen) {
        move(nextOpen ? OBJECTION : NOTICE_DUE, OBJECTION);
    }

    void objectionUpheld() {
        move(isPaid() ? RECOVERY : STOPPED_BY_OBJECTION, OBJECTION);
    }

    void noticeEnded() {
        move(isPaid() ? RECEIPT : ROUTING, ON_NOTICE);
    }

    void routed(ApprovalRoute newRoute) {
        require(ROUTING);
        approvedCny = type.isAid() ? approvedCny : screening.entitledCny();
        route = newRoute;
        approvalRound++;
        state = APPROVAL;
    }

    /** @param incomeValidSince an income check from before this moment no longer counts */
    void decide(Signatory signatory, Approval.Outcome outcome, Instant now, Instant incomeValidSince) {
        require(APPROVAL);
        FourEyes.require(this, signatory.persons());
        if (outcome == Approval.Outcome.APPROVED
                && incomeCheck != null
                && incomeCheck.checkedAt().isBefore(incomeValidSince)) {
            throw new Refusal("welfare-request.refusal.incomeOutdated");
        }
        approvals.add(new Approval(
                approvalRound, nextApprover(), signatory.personId(), signatory.principalId(), outcome, now));
        state = switch (outcome) {
            case APPROVED -> thisRound().size() == route.roles().size() ? PAYMENT : APPROVAL;
            case RETURNED -> SUBMITTED;
            case REJECTED -> REJECTED;
        };
    }

    void paid(Payment newPayment) {
        require(PAYMENT, ADVANCE_PAYMENT);
        newPayment.requireAllowed(screening.cashAllowed(), account);
        payment = newPayment;
        state = state == PAYMENT ? RECEIPT : NOTICE_DUE;
    }

    void received(LocalDate on, LocalDate nextReview) {
        require(RECEIPT);
        receivedOn = on;
        toFileOr(COMPLETED, nextReview);
    }

    void unconfirmed(LocalDate nextReview) {
        require(RECEIPT);
        toFileOr(UNCONFIRMED, nextReview);
    }

    private void toFileOr(RequestState end, LocalDate nextReview) {
        reviewDue = type.isReviewedYearly() ? nextReview : null;
        state = type.isReviewedYearly() ? ON_FILE : end;
    }

    void stillInNeed(LocalDate nextReview) {
        require(ON_FILE);
        reviewDue = nextReview;
    }

    /** The calendar changed, and with it the day. */
    void reviewMoved(LocalDate day) {
        require(ON_FILE);
        reviewDue = day;
    }

    void leaveFile() {
        move(EXITED, ON_FILE);
    }

    void recovered(String reference) {
        require(RECOVERY);
        recoveryReference = reference;
        state = RECOVERED;
    }

    void withdraw() {
        requireWithdrawable();
        state = WITHDRAWN;
    }
}
