package org.unionhome.contractperformance;

import static org.unionhome.contractperformance.ObligationState.*;

import java.time.LocalDate;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.exchange.DisputeEnded;

/** One thing that a contract obliges to: who does it, by when, and what proves it. Each method is one move. */
@Table("contract_performance_obligation")
public class Obligation extends ObligationRecord {

    Obligation() {}

    static Obligation plan(
            String caseNumber, int item, int clause, String text, String owner, LocalDate due, String wanted) {
        Obligation obligation = new Obligation();
        obligation.caseNumber = caseNumber;
        obligation.item = item;
        obligation.clauseNumber = clause;
        obligation.text = text;
        obligation.ownerGroup = owner;
        obligation.dueOn = due;
        obligation.wanted = wanted;
        obligation.state = PLANNED;
        return obligation;
    }

    /** Its owner says that it was kept; the next joint check looks at that. Evidence can be mended until then. */
    void evidenced(String what, LocalDate day) {
        if (!state.open() && state != BROKEN && (state != KEPT || checkedOn != null)) {
            throw new Refusal(
                    "contract-performance.refusal.obligationState",
                    new DefaultMessageSourceResolvable("contract-performance.obligation." + state));
        }
        evidence = what;
        doneOn = day;
        state = state == BROKEN ? BROKEN : KEPT; // only both sides together take back that it was broken
    }

    void due() {
        state = DUE;
    }

    void late() {
        state = LATE;
    }

    /** Whether a joint check has to look at it: not where both found it kept, or nothing more is to follow. */
    boolean toBeChecked() {
        return state.open() || state == KEPT && checkedOn == null || state == BROKEN && followUp != FollowUp.NOTED;
    }

    void checkOpened() {
        staffFinding = null;
        staffNote = null;
        companyFinding = null;
        companyNote = null;
    }

    void foundByStaff(Finding finding, String note) {
        staffFinding = finding;
        staffNote = note;
    }

    void foundByCompany(Finding finding, String note) {
        companyFinding = finding;
        companyNote = note;
    }

    void kept(LocalDate today) {
        checkedOn = today;
        state = KEPT;
    }

    void broken() {
        if (state != BROKEN) {
            followUp = null; // a remedy that brought nothing is followed up anew
            followUpReason = null;
        }
        state = BROKEN;
    }

    /** Its term runs on. What only its owner called kept is open again. */
    void goesOn() {
        state = state == KEPT ? PLANNED : state;
    }

    /** Nobody has decided what follows, or what was decided came to nothing. */
    boolean needsFollowUp() {
        boolean inVain = followUpResult != null && followUpResult != DisputeEnded.Result.SETTLED;
        return state == BROKEN && (followUp == null || inVain);
    }

    void followedBy(FollowUp decision, String number, String reason) {
        followUp = decision;
        followUpNumber = number;
        followUpReason = reason;
        followUpResult = null;
    }

    void remedied(LocalDate newDay, String reason) {
        followedBy(FollowUp.REMEDY, null, reason);
        dueOn = newDay;
        evidence = null;
        doneOn = null;
        state = PLANNED;
    }

    void disputeEnded(DisputeEnded.Result result) {
        followUpResult = result;
    }

    /** Its day would come after the contract's last. What is late, broken or was given another day does not lapse. */
    boolean isVoidAfter(LocalDate lastDay) {
        return (state == PLANNED || state == DUE) && followUp == null && dueOn.isAfter(lastDay);
    }

    /** The contract is over before its day came. */
    void lapsed() {
        state = LAPSED;
    }
}
