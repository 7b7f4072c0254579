package org.unionhome.demandfollowup;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.Grade;
import org.unionhome.demandfollowup.exchange.Track;

/** What is stored of how a demand is handled. Only {@link Demand} changes it. */
abstract class DemandRecord extends DemandText {

    Track track;
    String supervisedBy;
    String ownerUnit;
    Handling decision;
    String sentBackReason;
    String sentBackTo;
    DemandState state;
    Grade grade;
    String reply;
    LocalDate repliedOn;
    LocalDate plannedOn;
    BigDecimal budgetCny;
    LocalDate promisedOn;
    int percent;
    boolean partly;
    Result result;
    Integer rating;
    String ratingComment;
    LocalDate ratedOn;
    boolean unrated;
    int reopened;
    int extensions;
    String extensionReason;
    Ladder ladder = Ladder.GREEN;
    boolean congressList;
    String mergedInto;
    String linkedCase;
    String topic;
    LocalDate settledOn;
    LocalDate closedOn;
    Instant changedAt;

    public Track track() {
        return track;
    }

    public String supervisedBy() {
        return supervisedBy;
    }

    /** The unit that handles it; null until one is found. */
    public String ownerUnit() {
        return ownerUnit;
    }

    public Handling decision() {
        return decision;
    }

    /** The unit that was named instead by the one that sent the demand back. */
    public String sentBackTo() {
        return sentBackTo;
    }

    public String sentBackReason() {
        return sentBackReason;
    }

    public DemandState state() {
        return state;
    }

    public Grade grade() {
        return grade;
    }

    public String reply() {
        return reply;
    }

    /** Null while the reply is still a draft. */
    public LocalDate repliedOn() {
        return repliedOn;
    }

    public LocalDate plannedOn() {
        return plannedOn;
    }

    public BigDecimal budgetCny() {
        return budgetCny;
    }

    /** The last day that was promised to the raiser; null before there is an owner. */
    public LocalDate promisedOn() {
        return promisedOn;
    }

    public int percent() {
        return percent;
    }

    /** Whether only part of it was found done on site. */
    public boolean partly() {
        return partly;
    }

    /** What came of it; null while it is not settled. */
    public Result result() {
        return result;
    }

    /** What the raiser last said of it, 1 to 4; null when they said nothing. */
    public Integer rating() {
        return rating;
    }

    public String ratingComment() {
        return ratingComment;
    }

    public LocalDate ratedOn() {
        return ratedOn;
    }

    public boolean unrated() {
        return unrated;
    }

    public int reopened() {
        return reopened;
    }

    public int extensions() {
        return extensions;
    }

    public String extensionReason() {
        return extensionReason;
    }

    public Ladder ladder() {
        return ladder;
    }

    public boolean congressList() {
        return congressList;
    }

    /** The demand that it is handled with. */
    public String mergedInto() {
        return mergedInto;
    }

    /** The case in which its raiser asks for help. */
    public String linkedCase() {
        return linkedCase;
    }

    public String topic() {
        return topic;
    }

    public LocalDate settledOn() {
        return settledOn;
    }

    public LocalDate closedOn() {
        return closedOn;
    }

    final void require(DemandState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw wrongState();
        }
    }

    final Refusal wrongState() {
        return new Refusal(
                "demand-follow-up.refusal.wrongState",
                new DefaultMessageSourceResolvable("demand-follow-up.state." + state));
    }
}
