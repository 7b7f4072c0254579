package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.RuleSet;
import org.unionhome.collectivebargaining.CollectiveBargaining.Beginning;
import org.unionhome.collectivebargaining.form.BargainingAbandoned;
import org.unionhome.collectivebargaining.form.BargainingOpened;
import org.unionhome.collectivebargaining.form.DraftOffer;
import org.unionhome.collectivebargaining.form.IssueOffer;
import org.unionhome.collectivebargaining.form.ReplyOffer;
import org.unionhome.collectivebargaining.form.RequestUpperUnion;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.workflow.MessageContext;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** From the wish to bargain to the other side's answer. */
@Component
class OfferDesk {

    private final CollectiveBargainings bargainings;
    private final Initiators initiators;
    private final Contracts contracts;
    private final LawBook law;
    private final BargainingRules rules;
    private final BeginningLaws sets;
    private final Letters letters;
    private final BargainingTable table;
    private final TakenDemands demands;
    private final Representatives representatives;
    private final Clock clock;

    OfferDesk(
            CollectiveBargainings bargainings,
            Initiators initiators,
            Contracts contracts,
            LawBook law,
            BargainingRules rules,
            BeginningLaws sets,
            Letters letters,
            BargainingTable table,
            TakenDemands demands,
            Representatives representatives,
            Clock clock) {
        this.bargainings = bargainings;
        this.initiators = initiators;
        this.contracts = contracts;
        this.law = law;
        this.rules = rules;
        this.sets = sets;
        this.letters = letters;
        this.table = table;
        this.demands = demands;
        this.representatives = representatives;
        this.clock = clock;
    }

    void open(BargainingOpened form, StartContext start) {
        Side side = initiators.require(start.actor());
        boolean surveyed = Boolean.TRUE.equals(form.surveyWanted());
        if (surveyed && side == Side.COMPANY) {
            throw new Refusal("collective-bargaining.refusal.surveyIsStaffs");
        }
        int layoffs = form.layoffs() == null ? 0 : form.layoffs();
        if (layoffs > 0 && (form.headcount() == null || form.headcount() < layoffs)) {
            throw new Refusal("collective-bargaining.refusal.headcount");
        }
        RuleSet set = sets.require(form.jurisdiction(), today());
        Grounds grounds = new Grounds(
                Boolean.TRUE.equals(form.contractWanted()),
                surveyed,
                Boolean.TRUE.equals(form.reducesRights()),
                form.emergency(),
                layoffs,
                form.headcount());
        Beginning begun = new Beginning(form.kind(), form.purpose(), side, previous(form), set, grounds);
        String number = start.openCase(initiators.principal(side), BargainingState.OPENED.name());
        bargainings.add(CollectiveBargaining.open(number, begun));
    }

    /** To change, end or follow a contract there must be one in force, of the same kind, and nothing else under way about it. */
    private String previous(BargainingOpened form) {
        if (!form.purpose().needsContract()) {
            requireNone(form.kind());
            return null;
        }
        if (!Boolean.TRUE.equals(form.contractWanted())) {
            throw new Refusal("collective-bargaining.refusal.contractMustBeWanted");
        }
        Contracts.InForce contract = contracts
                .inForce(String.valueOf(form.previousContract()), today())
                .filter(found -> found.kind() == form.kind())
                .orElseThrow(() -> new Refusal("collective-bargaining.refusal.noContract"));
        boolean underWay = bargainings.about(contract.number()).stream()
                .anyMatch(other -> !other.state().ended());
        if (underWay) {
            throw new Refusal("collective-bargaining.refusal.underWay");
        }
        return contract.number();
    }

    /** Beside a contract of the same kind there is no other for the same time: it is changed, or renewed. */
    private void requireNone(Kind kind) {
        boolean there = contracts.inForce(today()).stream().anyMatch(contract -> contract.kind() == kind);
        if (there) {
            throw new Refusal("collective-bargaining.refusal.inForceAlready");
        }
    }

    void draft(DraftOffer form, TaskContext context) {
        CollectiveBargaining bargaining = bargainings.require(context.caseNumber());
        int least = law.number(bargaining, "representativesAtLeast");
        if (form.seats() < least) {
            throw new Refusal("collective-bargaining.refusal.seats", least);
        }
        if (!form.day().isAfter(today())) {
            throw new Refusal("collective-bargaining.refusal.offerDay");
        }
        Offer offer = Offer.of(form.topics(), form.day(), form.place(), form.seats(), form.offerText());
        bargainings.change(context.caseNumber(), each -> each.drafted(offer));
        if (bargaining.initiator() == Side.STAFF) {
            demands.take(
                    context.caseNumber(), Optional.ofNullable(form.demands()).orElse(List.of()));
        }
    }

    /** Only what has gone out counts as delivered; see {@link #deliver}. */
    void issue(IssueOffer form, TaskContext context) {
        if (form.outcome() == IssueOffer.Outcome.ISSUED) {
            bargainings.require(context.caseNumber()).require(BargainingState.OFFER_ISSUING);
            return;
        }
        requireReason(form.comment());
        bargainings.change(context.caseNumber(), each -> each.returnedForDrafting(form.comment()));
    }

    void deliver(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.change(caseNumber, each -> each.delivered(clock.instant()));
        letters.offer(bargaining);
    }

    /** @throws Refusal when it is refused without a reason, or where the law does not let anybody refuse */
    void reply(ReplyOffer form, TaskContext context) {
        boolean accepted = form.outcome() == ReplyOffer.Outcome.ACCEPTED;
        CollectiveBargaining bargaining = bargainings.require(context.caseNumber());
        representatives
                .sideOf(context.caseNumber(), context.actor().id())
                .filter(bargaining.initiator()::equals)
                .ifPresent(own -> {
                    throw new Refusal("collective-bargaining.refusal.ownOffer");
                });
        if (!accepted) {
            requireReason(form.reply());
            rules.noRefusal(bargaining.ruleSet(), bargaining.grounds()).ifPresent(name -> {
                var rule = rules.quote(bargaining.ruleSet(), name);
                throw new Refusal(
                        "collective-bargaining.refusal.mayNotRefuse." + name,
                        rule.value().stripTrailingZeros().toPlainString(),
                        rule.law(),
                        rule.article());
            });
        }
        Reply reply = new Reply(context.now(), accepted, form.reply());
        // the letter first: a refusal closes the case
        letters.reply(bargaining, reply);
        bargainings.change(context.caseNumber(), each -> each.replied(reply));
        if (accepted) {
            table.open(context.caseNumber());
        }
    }

    void askUpperUnion(RequestUpperUnion form, TaskContext context) {
        LocalDate breach =
                LocalDate.ofInstant(bargainings.require(context.caseNumber()).breachAt(), clock.getZone());
        if (form.askedOn().isAfter(today()) || form.askedOn().isBefore(breach)) {
            throw new Refusal("collective-bargaining.refusal.askedOn");
        }
        UpperRequest request = new UpperRequest(form.askedOn(), form.authority(), form.request());
        bargainings.change(context.caseNumber(), each -> each.upperUnionAsked(request));
    }

    /** Before the signatures, whoever made the offer may take it back, by their chief. */
    void abandon(BargainingAbandoned form, MessageContext context) {
        CollectiveBargaining bargaining = bargainings.require(context.caseNumber());
        if (!representatives.leads(
                bargaining, bargaining.initiator(), context.actor().id())) {
            throw new Refusal("collective-bargaining.refusal.notYoursToAbandon");
        }
        bargainings.change(context.caseNumber(), each -> each.abandoned(form.comment()));
    }

    private static void requireReason(String reason) {
        if (reason == null) {
            throw new Refusal("collective-bargaining.refusal.reasonNeeded");
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
