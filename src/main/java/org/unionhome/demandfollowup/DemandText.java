package org.unionhome.demandfollowup;

import java.time.LocalDate;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.unionhome.demandfollowup.exchange.Category;
import org.unionhome.demandfollowup.exchange.Urgency;

/** What was asked for, by whom, and whose matter it is: never changed after it was raised. */
abstract class DemandText {

    @Id
    String caseNumber;

    @Version
    Long version;

    Origin origin;
    String meetingNumber;
    String raiserId;
    ConsentHow consentHow;
    boolean confidential;
    String unitCode;
    Category category;
    Urgency urgency;
    String title;
    String text;
    String suggestion;
    Matter matter;
    String receiptDigest;
    LocalDate raisedOn;

    public String caseNumber() {
        return caseNumber;
    }

    public Origin origin() {
        return origin;
    }

    /** The dialogue meeting that it was raised for; null outside of one. */
    public String meetingNumber() {
        return meetingNumber;
    }

    /** Null when somebody raised it without a name. */
    public String raiserId() {
        return raiserId;
    }

    public boolean confidential() {
        return confidential;
    }

    public String unitCode() {
        return unitCode;
    }

    public Category category() {
        return category;
    }

    public Urgency urgency() {
        return urgency;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public String suggestion() {
        return suggestion;
    }

    public Matter matter() {
        return matter;
    }

    public LocalDate raisedOn() {
        return raisedOn;
    }
}
