package org.unionhome.demandfollowup;

import java.util.List;
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
    private final Door door;

    Merges(JdbcClient db, Demands demands, Cases cases, Ledger ledger, Notices notices, @Lazy Door door) {
        this.db = db;
        this.demands = demands;
        this.cases = cases;
        this.ledger = ledger;
        this.notices = notices;
        this.door = door;
    }

    /** The demand itself is locked by the caller or here, then the one it goes into: settled while we look, it is refused. */
    void merge(String number, String mainNumber, String actorId) {
        cases.lock(number);
        if (mainNumber == null
                || mainNumber.equals(number)
                || demands.find(mainNumber).isEmpty()) {
            throw new Refusal("demand-follow-up.refusal.mainNeeded");
        }
        cases.lock(mainNumber);
        if (!demands.require(mainNumber).state().open()) {
            throw new Refusal("demand-follow-up.refusal.mainClosed", mainNumber);
        }
        if (!demands.mergedInto(number).isEmpty()) {
            throw new Refusal("demand-follow-up.refusal.hasMerged");
        }
        Demand merged = demands.change(number, demand -> demand.mergeInto(mainNumber));
        db.sql("insert into demand_follow_up_merge (case_number, into_number, merged_by, merged_on)"
                        + " values (:number, :main, :actor, :today)")
                .param("number", number)
                .param("main", mainNumber)
                .param("actor", actorId)
                .param("today", demands.today())
                .update();
        tell(merged, "demand-follow-up.told.merged", mainNumber);
    }

    /** Takes it out again; the caller writes who did, and passes the message on. */
    void takeOut(String number) {
        Demand before = demands.require(number);
        if (before.state() != DemandState.MERGED) {
            throw before.wrongState();
        }
        boolean undecided = demands.require(before.mergedInto()).decision() == null;
        end(number, "UNMERGED");
        Demand alone = demands.change(number, demand -> demand.unmerge(undecided));
        tell(alone, "demand-follow-up.told.unmerged", before.mergedInto());
    }

    /** Wakes the demands that were handled with one that has now been settled or withdrawn. */
    @EventListener(condition = "#moved.file().process() == 'demand-follow-up'")
    void on(CaseMoved moved) {
        if (!DemandState.valueOf(moved.state()).settled()) {
            return;
        }
        Demand main = demands.require(moved.file().number());
        List<Demand> waiting = demands.mergedInto(main.caseNumber()).stream()
                .filter(demand -> demand.state() == DemandState.MERGED)
                .toList();
        waiting.forEach(demand -> wake(demand.caseNumber(), main));
    }

    private void wake(String number, Demand main) {
        boolean withdrawn = main.state() == DemandState.WITHDRAWN;
        String how = withdrawn ? "MAIN_WITHDRAWN" : "MAIN_SETTLED";
        end(number, how);
        ledger.append(Ledger.Entry.system(number, "mergeEnded", how));
        Demand woken = demands.change(number, demand -> {
            if (withdrawn) {
                demand.unmerge(main.decision() == null);
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
