package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Term;
import org.unionhome.cases.Ledger;

/** The system's part from the start to the other side's answer. */
@Component
class OfferSteps {

    private final CollectiveBargainings bargainings;
    private final BargainingRules rules;
    private final OfferDesk desk;
    private final Representatives representatives;
    private final LawBook law;
    private final Term term;
    private final Ledger ledger;
    private final Clock clock;

    OfferSteps(
            CollectiveBargainings bargainings,
            BargainingRules rules,
            OfferDesk desk,
            Representatives representatives,
            LawBook law,
            Term term,
            Ledger ledger,
            Clock clock) {
        this.bargainings = bargainings;
        this.rules = rules;
        this.desk = desk;
        this.representatives = representatives;
        this.law = law;
        this.term = term;
        this.ledger = ledger;
        this.clock = clock;
    }

    void determineProcedure(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.change(
                caseNumber, each -> each.procedureIs(rules.procedure(each.ruleSet(), each.grounds())));
        record(caseNumber, "determineProcedure", bargaining.procedure().name());
    }

    void deliver(String caseNumber) {
        desk.deliver(caseNumber);
        record(caseNumber, "deliverOffer", null);
    }

    void recordBreach(String caseNumber) {
        bargainings.change(caseNumber, each -> each.breached(clock.instant()));
        record(caseNumber, "recordBreach", null);
    }

    /** The chief's message has moved the bargaining already. */
    void recordAbandonment(String caseNumber) {
        record(caseNumber, "recordAbandonment", null);
    }

    private void record(String caseNumber, String step, String outcome) {
        ledger.append(Ledger.Entry.system(caseNumber, step, outcome));
    }

    boolean isSurveyWanted(String caseNumber) {
        return bargainings.require(caseNumber).grounds().surveyWanted();
    }

    String draftingRole(String caseNumber) {
        return Initiators.draftingRole(bargainings.require(caseNumber).initiator());
    }

    String chiefRole(String who, String caseNumber) {
        Side initiator = bargainings.require(caseNumber).initiator();
        Side side = switch (who) {
            case "INITIATOR" -> initiator;
            case "OTHER" -> initiator.other();
            default -> Side.valueOf(who);
        };
        return SideRoles.chiefRole(side);
    }

    /** Of a side whose chief has left and is not replaced yet, whoever led it last: the platform gives the task to the office then. */
    String chief(String side, String caseNumber) {
        return representatives.lastChief(caseNumber, Side.valueOf(side));
    }

    /** The very moment at which the clock of the reply runs out, so that both are moved together when the calendar changes. */
    Date replyEnds(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        Rule rule = law.require(bargaining, law.replyRule(bargaining));
        return Date.from(term.end(rule.unit(), rule.value(), bargaining.deliveredAt()));
    }
}
