package org.unionhome.collectivebargaining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.unionhome.calendar.RuleSet;

/** What is known of a bargaining as a whole. {@link CollectiveBargaining} says how it changes. */
public abstract class CollectiveBargainingRecord {

    @Id
    String caseNumber;

    @Version
    Integer version;

    BargainingState state;
    Kind kind;
    Purpose purpose;
    Side initiator;
    String previousContract;
    String ruleJurisdiction;
    LocalDate ruleDay;
    Procedure procedure;

    @Embedded.Nullable(prefix = "grounds_")
    Grounds grounds;

    @Embedded.Nullable(prefix = "offer_")
    Offer offer;

    Instant deliveredAt;

    @Embedded.Nullable(prefix = "reply_")
    Reply reply;

    Instant breachAt;

    @Embedded.Nullable(prefix = "upper_")
    UpperRequest upper;

    String recorderId;
    String adviserId;
    LocalDate dataSuppliedOn;
    String situation;
    int round;
    LocalDate firstRoundOn;
    String endReason;

    public String caseNumber() {
        return caseNumber;
    }

    public BargainingState state() {
        return state;
    }

    public Kind kind() {
        return kind;
    }

    public Purpose purpose() {
        return purpose;
    }

    /** Who made the offer. */
    public Side initiator() {
        return initiator;
    }

    /** Number of the contract that this changes, ends or follows; empty for a first one. */
    public Optional<String> previousContract() {
        return Optional.ofNullable(previousContract);
    }

    /** The law that holds in this case to its end. */
    public RuleSet ruleSet() {
        return new RuleSet(ruleJurisdiction, ruleDay);
    }

    /** Null until it is determined. */
    public Procedure procedure() {
        return procedure;
    }

    public Grounds grounds() {
        return grounds;
    }

    /** Null until it is drafted. */
    public Offer offer() {
        return offer;
    }

    /** When the other side got the offer; null before. Until then the whole case is the initiator's own. */
    public Instant deliveredAt() {
        return deliveredAt;
    }

    /** Null until the other side has answered. */
    public Reply reply() {
        return reply;
    }

    /** When the time for the reply had run out unused; null otherwise. */
    public Instant breachAt() {
        return breachAt;
    }

    public UpperRequest upper() {
        return upper;
    }

    /** Null until somebody is appointed. */
    public String recorderId() {
        return recorderId;
    }

    /** Whom the union chair has named as adviser of the staff side; null when nobody. */
    public String adviserId() {
        return adviserId;
    }

    public LocalDate dataSuppliedOn() {
        return dataSuppliedOn;
    }

    /** How the company stands, in the words of human resources; null until the data are there. */
    public String situation() {
        return situation;
    }

    /** Number of the round that runs or ran last; 0 before the first. */
    public int round() {
        return round;
    }

    public LocalDate firstRoundOn() {
        return firstRoundOn;
    }

    public String endReason() {
        return endReason;
    }
}
