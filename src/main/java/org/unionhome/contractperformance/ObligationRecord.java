package org.unionhome.contractperformance;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.unionhome.bargainingdispute.exchange.DisputeEnded;

/** What is known of an obligation. {@link Obligation} says how it changes. */
abstract class ObligationRecord {

    @Id
    Long id;

    String caseNumber;
    int item;
    int clauseNumber;
    String text;
    String ownerGroup;
    LocalDate dueOn;
    String wanted;
    ObligationState state;
    String evidence;
    LocalDate doneOn;
    Finding staffFinding;
    String staffNote;
    Finding companyFinding;
    String companyNote;
    LocalDate checkedOn;
    FollowUp followUp;
    String followUpNumber;
    String followUpReason;
    DisputeEnded.Result followUpResult;

    public String caseNumber() {
        return caseNumber;
    }

    /** Its number within the contract. */
    public int item() {
        return item;
    }

    public int clauseNumber() {
        return clauseNumber;
    }

    public String text() {
        return text;
    }

    /** Who keeps it: a role, with its unit where it has one. */
    public String ownerGroup() {
        return ownerGroup;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public String wanted() {
        return wanted;
    }

    public ObligationState state() {
        return state;
    }

    public String evidence() {
        return evidence;
    }

    public LocalDate doneOn() {
        return doneOn;
    }

    Finding staffFinding() {
        return staffFinding;
    }

    String staffNote() {
        return staffNote;
    }

    Finding companyFinding() {
        return companyFinding;
    }

    String companyNote() {
        return companyNote;
    }

    public FollowUp followUp() {
        return followUp;
    }

    public String followUpNumber() {
        return followUpNumber;
    }

    public String followUpReason() {
        return followUpReason;
    }

    public DisputeEnded.Result followUpResult() {
        return followUpResult;
    }
}
