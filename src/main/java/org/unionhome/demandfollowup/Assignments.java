package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.demandfollowup.exchange.Decision;
import org.unionhome.demandfollowup.exchange.DemandState;

/** Gives a demand to whoever handles it, and starts what its raiser is promised; for the meeting, the officer and the chairman. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Assignments {

    private final Demands demands;
    private final Triages triages;
    private final CoUnits coUnits;
    private final Owners owners;
    private final Promises promises;
    private final Escalations escalations;

    Assignments(
            Demands demands,
            Triages triages,
            CoUnits coUnits,
            Owners owners,
            Promises promises,
            Escalations escalations) {
        this.demands = demands;
        this.triages = triages;
        this.coUnits = coUnits;
        this.owners = owners;
        this.promises = promises;
        this.escalations = escalations;
    }

    /** What the meeting decided about a demand that waits for it. */
    void decide(String number, Decision decision) {
        Demand waiting = demands.require(number);
        if (waiting.state() != DemandState.COLLECTED) {
            throw waiting.wrongState();
        }
        switch (decision.kind()) {
            case ASSIGNED -> assign(number, decision.unitCode(), decision.coUnits());
            case ANSWERED ->
                demands.change(
                        number,
                        demand -> demand.answerOnSpot(
                                new Answer(decision.grade(), decision.text(), decision.plannedOn(), null),
                                demands.today()));
            case WELFARE -> demands.change(number, Demand::adviseWelfare);
            case BARGAINING -> demands.change(number, demand -> demand.putOnBargainingList(decision.topic()));
            case RELEASED -> demands.change(number, Demand::release);
        }
    }

    /** The clocks of the promise start here, unless they run already since a unit sent the demand back. */
    void assign(String number, String unitCode, List<String> others) {
        require(unitCode, others);
        coUnits.replace(number, unitCode, others);
        demands.change(number, demand -> {
            demand.triaged(triages.of(demand));
            demand.assign(unitCode);
            demand.promise(promises.give(number, demand.track()));
        });
    }

    /** Another unit, by the chairman's word: the promise starts anew. */
    void reassign(String number, String unitCode, List<String> others) {
        require(unitCode, others);
        coUnits.replace(number, unitCode, others);
        demands.change(number, demand -> {
            demand.triaged(triages.of(demand));
            demand.reassigned(unitCode);
            demand.promise(promises.renew(number, demand.track()));
        });
        escalations.rearm(number);
    }

    /** The owner, or another unit, has to reply anew, by the chairman's word. @param unitCode null: the owner */
    void instruct(String number, String unitCode) {
        if (unitCode != null) {
            owners.require(unitCode);
        }
        demands.change(number, demand -> {
            demand.triaged(triages.of(demand));
            demand.instructed(unitCode);
            demand.promise(promises.renew(number, demand.track()));
        });
        escalations.rearm(number);
    }

    private void require(String unitCode, List<String> others) {
        owners.require(unitCode);
        if (!others.stream().allMatch(owners::handles)) {
            throw new Refusal("demand-follow-up.refusal.ownerNeeded");
        }
    }
}
