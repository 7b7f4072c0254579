package org.unionhome.demandfollowup;

import java.util.Date;
import java.util.List;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.demandfollowup.RatingRules.Verdict;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.Grade;
import org.unionhome.workflow.ProcessSteps;

/** What the system does about a demand, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "demand-follow-up")
public class DemandFollowUpSteps {

    private final Demands demands;
    private final Triages triages;
    private final RatingRules ratings;
    private final Promises promises;
    private final Escalations escalations;
    private final CoUnits coUnits;
    private final Owners owners;
    private final DemandMoments moments;
    private final Progress progress;
    private final Ledger ledger;

    DemandFollowUpSteps(
            Demands demands,
            Triages triages,
            RatingRules ratings,
            Promises promises,
            Escalations escalations,
            CoUnits coUnits,
            Owners owners,
            DemandMoments moments,
            Progress progress,
            Ledger ledger) {
        this.demands = demands;
        this.triages = triages;
        this.ratings = ratings;
        this.promises = promises;
        this.escalations = escalations;
        this.coUnits = coUnits;
        this.owners = owners;
        this.moments = moments;
        this.progress = progress;
        this.ledger = ledger;
    }

    public void triageDemand(String caseNumber) {
        Demand triaged = demands.change(caseNumber, demand -> demand.triaged(triages.of(demand)));
        record(caseNumber, "triageDemand", triaged.track().name());
    }

    public void publishReply(String caseNumber) {
        Demand published = demands.change(caseNumber, demand -> demand.publish(demands.today()));
        promises.replied(caseNumber);
        record(caseNumber, "publishReply", published.grade().name());
    }

    public void judgeRating(String caseNumber) {
        Verdict verdict = ratings.of(demands.require(caseNumber));
        switch (verdict) {
            case CLOSE -> {
                // settleDemand does
            }
            case REWORK -> rework(caseNumber);
            case REOPEN -> reopen(caseNumber);
            case SEPARATE -> {
                demands.change(caseNumber, Demand::leaveMain);
                escalations.rearm(caseNumber);
            }
            case CHAIRMAN -> demands.change(caseNumber, Demand::callChairman);
        }
        record(caseNumber, "judgeRating", verdict.name());
    }

    private void rework(String caseNumber) {
        demands.change(caseNumber, demand -> {
            demand.rework(progress.beforeDone(demand));
            if (demand.state() != DemandState.RAISED) {
                demand.promise(promises.giveSettle(caseNumber, "rework"));
            }
        });
    }

    private void reopen(String caseNumber) {
        demands.change(caseNumber, demand -> {
            demand.reopen();
            if (demand.state() != DemandState.RAISED) {
                demand.promise(promises.renew(caseNumber, demand.track()));
            }
        });
        escalations.rearm(caseNumber);
    }

    public void settleDemand(String caseNumber) {
        Demand settled = demands.change(caseNumber, demand -> demand.settle(demands.today()));
        record(caseNumber, "settleDemand", settled.result().name());
    }

    public void closeUnrated(String caseNumber) {
        Demand settled = demands.change(caseNumber, demand -> demand.unrated(demands.today()));
        record(caseNumber, "closeUnrated", settled.result().name());
    }

    public void wakePlan(String caseNumber) {
        demands.change(caseNumber, demand -> {
            demand.plannedDayCame();
            if (demand.state() != DemandState.RAISED) {
                demand.promise(promises.giveSettle(caseNumber, "planned"));
            }
        });
        record(caseNumber, "wakePlan", null);
    }

    public void recordWithdrawal(String caseNumber) {
        demands.change(caseNumber, demand -> demand.withdraw(demands.today()));
        record(caseNumber, "recordWithdrawal", null);
    }

    private void record(String caseNumber, String step, String outcome) {
        ledger.append(Ledger.Entry.system(caseNumber, step, outcome));
    }

    /** Where it stands, as the state's name. */
    public String state(String caseNumber) {
        return demands.require(caseNumber).state().name();
    }

    /** How it is handled, as the decision's name. */
    public String decision(String caseNumber) {
        return demands.require(caseNumber).decision().name();
    }

    public boolean isSolvedNow(String caseNumber) {
        return demands.require(caseNumber).grade() == Grade.A;
    }

    public String ownerUnit(String caseNumber) {
        return demands.require(caseNumber).ownerUnit();
    }

    /** Units that have to countersign, in order. */
    public List<String> coUnits(String caseNumber) {
        return coUnits.codes(caseNumber);
    }

    public String handlerRole(String unitCode) {
        return owners.handlerRole(unitCode);
    }

    public String headRole(String unitCode) {
        return owners.headRole(unitCode);
    }

    public Date ratingPeriodEnds(String caseNumber) {
        return Date.from(moments.ratingEnds());
    }

    public Date plannedDay(String caseNumber) {
        return Date.from(moments.startOf(demands.require(caseNumber).plannedOn()));
    }
}
