package org.unionhome.demandfollowup;

import static org.unionhome.demandfollowup.exchange.DemandState.*;

import java.time.LocalDate;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.Grade;
import org.unionhome.demandfollowup.exchange.Triage;

/** The moves of a demand that decide who handles it and on which road: a unit, help, bargaining, or another demand. */
abstract class DemandRoads extends DemandRecord {

    void triaged(Triage triage) {
        require(RAISED, COLLECTED, AT_CHAIRMAN);
        track = triage.track();
        supervisedBy = triage.supervisedBy();
    }

    void assign(String unit) {
        require(RAISED, COLLECTED, AT_CHAIRMAN);
        ownerUnit = unit;
        decision = Handling.ASSIGNED;
        sentBackReason = null;
        sentBackTo = null;
        state = ASSIGNED;
    }

    /** The meeting leaves it to the union office. */
    void release() {
        require(COLLECTED);
        decision = Handling.RELEASED;
        state = RAISED;
    }

    /** @param insteadUnit who should have it; may be null */
    void sendBack(String reason, String insteadUnit) {
        require(ASSIGNED);
        ownerUnit = null;
        sentBackTo = insteadUnit;
        sentBackReason = reason;
        state = RAISED;
    }

    void accept() {
        require(ASSIGNED);
        state = REPLYING;
    }

    void adviseWelfare() {
        require(RAISED, COLLECTED);
        if (raiserId == null) {
            throw new Refusal("demand-follow-up.refusal.welfareNeedsName");
        }
        decision = Handling.WELFARE;
        state = WELFARE_ADVISED;
    }

    void welfareApplied(String linkedNumber) {
        require(WELFARE_ADVISED);
        linkedCase = linkedNumber;
        state = WELFARE_RUNNING;
    }

    /** Not applied for, by the raiser's word or because the union officer waits no longer. */
    void welfareDeclined() {
        require(WELFARE_ADVISED);
        state = RAISED;
    }

    void linkedCaseClosed(LocalDate today) {
        require(WELFARE_RUNNING);
        repliedOn = today;
        state = RATING;
    }

    void putOnBargainingList(String newTopic) {
        require(RAISED, COLLECTED);
        if (newTopic == null) {
            throw new Refusal("demand-follow-up.refusal.topicNeeded");
        }
        topic = newTopic;
        decision = Handling.BARGAINING;
        state = ON_BARGAINING_LIST;
    }

    void bargained(boolean agreed, String report, LocalDate today) {
        require(ON_BARGAINING_LIST);
        grade = agreed ? Grade.A : Grade.C;
        reply = report;
        repliedOn = today;
        state = RATING;
    }

    void mergeInto(String main) {
        require(RAISED, COLLECTED);
        mergedInto = main;
        decision = Handling.MERGED;
        state = MERGED;
    }

    /** Stands by itself again, where it was: before its meeting, or on the union officer's desk. */
    void unmerge(boolean beforeItsMeeting) {
        require(MERGED);
        mergedInto = null;
        decision = null;
        state = beforeItsMeeting ? COLLECTED : RAISED;
    }

    /** What was done for the other demand was done for this one too; its raiser rates it for themselves. */
    void mainSettled(DemandRecord main, LocalDate today) {
        require(MERGED);
        track = track == null ? main.track() : track;
        supervisedBy = main.supervisedBy();
        ownerUnit = main.ownerUnit();
        grade = main.grade();
        reply = main.reply();
        plannedOn = main.plannedOn();
        partly = main.partly();
        percent = main.percent();
        linkedCase = null;
        repliedOn = main.repliedOn() == null ? today : main.repliedOn();
        state = RATING;
    }
}
