package org.unionhome.demandfollowup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.notification.Notices;
import org.unionhome.workflow.Door;

/** Takes a demand up the ladder, step by step: each step is told to those whom it concerns and stands in the ledger. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Escalations {

    private final JdbcClient db;
    private final Demands demands;
    private final Owners owners;
    private final LadderRules rules;
    private final Notices notices;
    private final Ledger ledger;
    private final Door door;

    Escalations(
            JdbcClient db,
            Demands demands,
            Owners owners,
            LadderRules rules,
            Notices notices,
            Ledger ledger,
            @Lazy Door door) {
        this.db = db;
        this.demands = demands;
        this.owners = owners;
        this.rules = rules;
        this.notices = notices;
        this.ledger = ledger;
        this.door = door;
    }

    void climb(String number, Ladder target) {
        Ladder now = demands.require(number).ladder();
        for (Ladder step : target.stepsFrom(now)) {
            stepTo(number, step);
        }
    }

    /** Straight to the chairman, whatever lies between: a second extension was asked for. */
    void callChairman(String number) {
        stepTo(number, rules.of(demands.today(), true));
    }

    private void stepTo(String number, Ladder step) {
        Demand demand = demands.change(number, moved -> moved.climb(step));
        mark(number, step, demands.today());
        ledger.append(Ledger.Entry.system(number, "ladderRaised", step.name()));
        notices.tell(concerned(demand, step), "ESCALATION", "demand-follow-up.told.ladder." + step, number, number);
        notices.tell(raiser(demand), "CASE", "demand-follow-up.told.raiser." + step, number, number);
        switch (step) {
            case RED -> door.correlate(number, "demand-follow-up.supervisionOrdered");
            case CHAIRMAN -> door.correlate(number, "demand-follow-up.chairmanCalled");
            default -> {
                // told is enough
            }
        }
    }

    /** Back at the foot of the ladder: the demand begins anew. */
    void rearm(String number) {
        mark(number, Ladder.GREEN, demands.today());
    }

    private void mark(String number, Ladder level, LocalDate today) {
        db.sql("insert into demand_follow_up_ladder (case_number, level, since) values (:number, :level, :today)")
                .param("number", number)
                .param("level", level.name())
                .param("today", today)
                .update();
    }

    private List<String> concerned(Demand demand, Ladder step) {
        List<String> told = new ArrayList<>(owners.handlers(demand.ownerUnit()));
        if (step.above(Ladder.YELLOW)) {
            told.addAll(owners.heads(demand.ownerUnit()));
            told.addAll(owners.holders(
                    demand.supervisedBy() == null ? "supervisor" : demand.supervisedBy(), demand.unitCode()));
        }
        if (step.above(Ladder.ORANGE)) {
            told.addAll(owners.holders("generalManager", demand.unitCode()));
        }
        if (step.above(Ladder.RED)) {
            told.addAll(owners.holders("chairman", demand.unitCode()));
        }
        return told;
    }

    private static List<String> raiser(Demand demand) {
        return demand.raiserId() == null ? List.of() : List.of(demand.raiserId());
    }
}
