package org.unionhome.demandfollowup;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadlines;
import org.unionhome.calendar.Rules;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.form.ExtensionRequested;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.Terms;

/** One extension for each demand, with a reason that its raiser reads. Whoever asks twice has called the chairman. */
@Component
public class DemandExtensions {

    /** What became of the request. */
    public enum Outcome {
        GRANTED,
        REFUSED
    }

    private final Demands demands;
    private final Owners owners;
    private final Deadlines deadlines;
    private final Terms terms;
    private final Rules rules;
    private final Escalations escalations;
    private final RaiserDesk raiser;
    private final Promises promises;

    DemandExtensions(
            Demands demands,
            Owners owners,
            Deadlines deadlines,
            Terms terms,
            Rules rules,
            Escalations escalations,
            RaiserDesk raiser,
            Promises promises) {
        this.demands = demands;
        this.owners = owners;
        this.deadlines = deadlines;
        this.terms = terms;
        this.rules = rules;
        this.escalations = escalations;
        this.raiser = raiser;
        this.promises = promises;
    }

    Outcome request(ExtensionRequested form, MessageContext context) {
        String number = context.caseNumber();
        Demand demand = demands.require(number);
        if (!owners.isHandler(context.actor(), demand.ownerUnit())) {
            throw new Refusal("demand-follow-up.refusal.notHandler");
        }
        if (demand.state() != DemandState.REPLYING && demand.state() != DemandState.CARRYING_OUT) {
            throw demand.wrongState();
        }
        int most = rules.value("demand-follow-up.extension").intValueExact();
        if (form.days() > most) {
            throw new Refusal("demand-follow-up.refusal.extension", most);
        }
        int allowed = rules.value("demand-follow-up.extensions").intValueExact();
        return demand.extensions() < allowed ? grant(number, form) : refuse(number, demand);
    }

    private Outcome grant(String number, ExtensionRequested form) {
        for (String code :
                List.of(Promises.REPLY, Promises.SETTLE, "demand-follow-up.draftReply", "demand-follow-up.carryOut")) {
            deadlines
                    .running(number, code)
                    .ifPresent(running -> terms.extend(number, code, promises.inItsDays(running, form.days())));
        }
        demands.change(number, moved -> {
            moved.extend(form.comment());
            deadlines
                    .running(number, Promises.SETTLE)
                    .ifPresent(settle -> moved.promise(promises.lastDay(settle.dueAt())));
        });
        raiser.told(number, "demand-follow-up.told.extended");
        return Outcome.GRANTED;
    }

    private Outcome refuse(String number, Demand demand) {
        if (Ladder.CHAIRMAN.above(demand.ladder())) {
            escalations.callChairman(number);
        }
        return Outcome.REFUSED;
    }
}
