package org.unionhome.bargainingdispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Cause;
import org.unionhome.bargainingdispute.exchange.DisputeRequest.Party;
import org.unionhome.calendar.RuleSet;

/** What is known of a dispute. {@link BargainingDispute} says how it changes. */
abstract class DisputeRecord {

    @Id
    String caseNumber;

    @Version
    Integer version;

    DisputeState state;
    String bargainingNumber;
    Cause cause;
    Party appliedBy;
    String title;
    String jurisdiction;
    LocalDate rulesOn;
    String findings;
    String plan;
    boolean extended;
    String extensionReason;
    LocalDate signedOn;
    String protocol;
    String reference;
    String endReason;

    @MappedCollection(idColumn = "dispute", keyColumn = "position")
    List<Point> points = new ArrayList<>();

    public String caseNumber() {
        return caseNumber;
    }

    public DisputeState state() {
        return state;
    }

    public String bargainingNumber() {
        return bargainingNumber;
    }

    public Cause cause() {
        return cause;
    }

    public Party appliedBy() {
        return appliedBy;
    }

    public String title() {
        return title;
    }

    /** The law that it keeps to its end. */
    public RuleSet ruleSet() {
        return new RuleSet(jurisdiction, rulesOn);
    }

    public String findings() {
        return findings;
    }

    public String plan() {
        return plan;
    }

    public boolean extended() {
        return extended;
    }

    public String extensionReason() {
        return extensionReason;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String protocol() {
        return protocol;
    }

    public String reference() {
        return reference;
    }

    public String endReason() {
        return endReason;
    }

    public List<Point> points() {
        return List.copyOf(points);
    }
}
