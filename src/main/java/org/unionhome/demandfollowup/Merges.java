package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.CaseMoved;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.Meetings;
import org.unionhome.notification.Notices;
import org.unionhome.workflow.Door;

/**
 * Handles a demand together with another one. It stays a demand of its own: its text, its seconders and its raiser's say are
 * kept, and it wakes when the other one is settled, withdrawn, or it is taken out again.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Merges {

    private static final String ENDED = "demand-follow-up.mergeEnded";

    private final JdbcClient db;
    private final Demands demands;
    private final Cases cases;
    private final Ledger ledger;
    private final Notices notices;
    private final ObjectProvider<Meetings> meetings;
    private final Door door;

    Merges(
            JdbcClient db,
            Demands demands,
            Cases cases,
            Ledger ledger,
            Notices notices,
            ObjectProvider<Meetings> meetings,
            @Lazy Door door) {
        this.db = db;
        this.demands = demands;
        this.cases = cases;
        this.ledger = ledger;
        this.notices = notices;
        this.meetings = meetings;
        this.door = door;
    }

    /** The demand itself is locked by the caller or here, then the one it goes into: settled while we look, it is refused. */
    void merge(String number, String mainNumber, String actorId) {
        cases.lock(number);
        boolean waited = demands.require(number).state() == DemandState.COLLECTED;
        if (mainNumber == null
                || mainNumber.equals(number)
                || demands.find(mainNumber).isEmpty()) {
            throw new Refusal("demand-follow-up.refusal.mainNeeded");
        }
        lockAfter(number, mainNumber);
        if (!demands.require(mainNumber).state().open()) {
            throw new Refusal("demand-follow-up.refusal.mainClosed", mainNumber);
        }
        if (!demands.mergedInto(number).isEmpty()) {
            throw new Refusal("demand-follow-up.refusal.hasMerged");
        }
        Demand merged = demands.change(number, demand -> demand.mergeInto(mainNumber));
        db.sql("insert into demand_follow_up_merge (case_number, into_number, merged_by, merged_on, waited_for_meeting)"
                        + " values (:number, :main, :actor, :today, :waited)")
                .param("waited", waited)
                .param("number", number)
                .param("main", mainNumber)
                .param("actor", actorId)
                .param("today", demands.today())
                .update();
        tell(merged, "demand-follow-up.told.merged", mainNumber);
    }

    /** Cases are waited for in the order of their numbers only: of two that go into each other, one is refused at once. */
    private void lockAfter(String number, String mainNumber) {
        if (mainNumber.compareTo(number) > 0) {
            cases.lock(mainNumber);
            return;
        }
        boolean locked = !db.sql("select number from case_file where number = :main for update skip locked")
                .param("main", mainNumber)
                .query(String.class)
                .list()
                .isEmpty();
        if (!locked) {
            throw new Refusal("demand-follow-up.refusal.mainBusy", mainNumber);
        }
    }

    /** Takes it out again; the caller writes who did, and passes the message on. */
    void takeOut(String number) {
        cases.lock(number);
        Demand before = demands.require(number);
        if (before.state() != DemandState.MERGED) {
            throw before.wrongState();
        }
        boolean waits = waitsForMeeting(before, demands.require(before.mergedInto()));
        end(number, "UNMERGED");
        Demand alone = demands.change(number, demand -> demand.unmerge(waits));
        tell(alone, "demand-follow-up.told.unmerged", before.mergedInto());
    }

    /** It was merged before its meeting had decided anything, and the meeting still can. */
    private boolean waitsForMeeting(Demand merged, Demand main) {
        String meeting = merged.meetingNumber();
        return meeting != null
                && main.decision() == null
                && hadWaited(merged.caseNumber())
                && meetings.stream().anyMatch(all -> all.undecided(meeting));
    }

    private boolean hadWaited(String number) {
        return db.sql("select waited_for_meeting from demand_follow_up_merge"
                        + " where case_number = :number and ended_on is null")
                .param("number", number)
                .query(Boolean.class)
                .single();
    }

    /** Wakes the demands that were handled with one that is over now. A plan is not: its work is still to be done, once for all. */
    @EventListener(condition = "#moved.file().process() == 'demand-follow-up'")
    void on(CaseMoved moved) {
        if (!DemandState.valueOf(moved.state()).ended()) {
            return;
        }
        Demand main = demands.require(moved.file().number());
        demands.mergedInto(main.caseNumber()).forEach(demand -> wake(demand.caseNumber(), main));
    }

    /** Whoever took it out or withdrew it a moment ago was first. */
    private void wake(String number, Demand main) {
        cases.lock(number);
        Demand merged = demands.require(number);
        if (merged.state() != DemandState.MERGED || !main.caseNumber().equals(merged.mergedInto())) {
            return;
        }
        boolean withdrawn = main.state() == DemandState.WITHDRAWN;
        boolean waits = withdrawn && waitsForMeeting(merged, main);
        String how = withdrawn ? "MAIN_WITHDRAWN" : "MAIN_SETTLED";
        end(number, how);
        ledger.append(Ledger.Entry.system(number, "mergeEnded", how));
        Demand woken = demands.change(number, demand -> {
            if (withdrawn) {
                demand.unmerge(waits);
            } else {
                demand.mainSettled(main, demands.today());
            }
        });
        String told = withdrawn ? "demand-follow-up.told.mainWithdrawn" : "demand-follow-up.told.mainSettled";
        tell(woken, told, main.caseNumber());
        door.correlate(number, ENDED);
    }

    private void end(String number, String how) {
        db.sql("update demand_follow_up_merge set ended_on = :today, ended_by = :how"
                        + " where case_number = :number and ended_on is null")
                .param("today", demands.today())
                .param("how", how)
                .param("number", number)
                .update();
    }

    private void tell(Demand demand, String key, String otherNumber) {
        if (demand.raiserId() != null) {
            notices.tell(
                    List.of(demand.raiserId()), "CASE", key, demand.caseNumber(), demand.caseNumber(), otherNumber);
        }
    }
}
