package org.unionhome.collectivebargaining.signing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Ledger;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.Speakers;
import org.unionhome.collectivebargaining.congress.Draft;
import org.unionhome.collectivebargaining.congress.DraftClause;
import org.unionhome.collectivebargaining.congress.Drafts;
import org.unionhome.collectivebargaining.round.LawDays;
import org.unionhome.contractperformance.exchange.Performances;
import org.unionhome.contractperformance.exchange.SignedContract;

/** How a signed contract comes into force, replaces or ends another, and is followed up from then on. */
@Component
public class ContractCourse {

    private final CollectiveBargainings bargainings;
    private final Drafts drafts;
    private final Filings filings;
    private final FilingLimits limits;
    private final SignedContracts contracts;
    private final ContractPaper paper;
    private final EffectNotices notices;
    private final Speakers speakers;
    private final Performances performances;
    private final LawDays days;
    private final Ledger ledger;

    ContractCourse(
            CollectiveBargainings bargainings,
            Drafts drafts,
            Filings filings,
            FilingLimits limits,
            SignedContracts contracts,
            ContractPaper paper,
            EffectNotices notices,
            Speakers speakers,
            Performances performances,
            LawDays days,
            Ledger ledger) {
        this.bargainings = bargainings;
        this.drafts = drafts;
        this.filings = filings;
        this.limits = limits;
        this.contracts = contracts;
        this.paper = paper;
        this.notices = notices;
        this.speakers = speakers;
        this.performances = performances;
        this.days = days;
        this.ledger = ledger;
    }

    /** Both agreed without wanting a contract: what they agreed on binds them as a memorandum, and is followed up. */
    public void issueMemorandum(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        Draft draft = drafts.require(caseNumber);
        contracts.add(draft, bargaining.kind(), null, days.today(), Contract.Effect.AGREEMENT);
        paper.issue(draft);
        move(caseNumber, BargainingState.MEMORANDUM);
        follow(bargaining, draft);
        record(caseNumber, "issueMemorandum", null);
    }

    public Date reviewEnds(String caseNumber) {
        return Date.from(reviewEnd(caseNumber));
    }

    private Instant reviewEnd(String caseNumber) {
        return limits.reviewEnds(
                bargainings.require(caseNumber), filings.require(caseNumber).receivedOn());
    }

    /** The authority had no objection, or the law's time for one is over: the contract binds. */
    public void putInForce(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        Filing filing = filings.require(caseNumber);
        boolean silent = filing.opinion() == null;
        LocalDate end = days.dayOf(reviewEnd(caseNumber));
        LocalDate effective = silent || filing.opinionOn().isAfter(end) ? end : filing.opinionOn();
        if (silent) {
            filings.silent(caseNumber, effective);
        }
        Draft draft = drafts.require(caseNumber);
        Contract.Effect effect = silent ? Contract.Effect.SILENCE : Contract.Effect.ACCEPTED;
        String previous = bargaining.previousContract().orElse(null);
        contracts.add(draft, bargaining.kind(), previous, effective, effect);
        replace(bargaining, draft);
        paper.issue(draft);
        if (silent) {
            contracts.find(caseNumber).ifPresent(notices::bySilence);
        }
        move(caseNumber, BargainingState.PUBLISHING);
        record(caseNumber, "putInForce", effect.name());
    }

    private void replace(CollectiveBargaining bargaining, Draft draft) {
        if (bargaining.purpose() == Purpose.TERMINATE) {
            return; // ended once it is published
        }
        bargaining.previousContract().ifPresent(previous -> {
            LocalDate last = lastDay(previous, draft);
            contracts.end(previous, Contract.State.REPLACED, last);
            performances.end(previous, Performances.Ending.REPLACED, last);
        });
    }

    /** The day before the new one begins, or the old one's own last day if that came first. */
    private LocalDate lastDay(String previous, Draft draft) {
        LocalDate before = draft.fromDay().minusDays(1);
        return contracts
                .find(previous)
                .map(Contract::toDay)
                .filter(own -> own.isBefore(before))
                .orElse(before);
    }

    public boolean isTermination(String caseNumber) {
        return bargainings.require(caseNumber).purpose() == Purpose.TERMINATE;
    }

    public void endContract(String caseNumber) {
        String previous = bargainings.require(caseNumber).previousContract().orElseThrow();
        LocalDate last = lastDay(previous, drafts.require(caseNumber));
        contracts.end(previous, Contract.State.TERMINATED, last);
        performances.end(previous, Performances.Ending.TERMINATED, last);
        move(caseNumber, BargainingState.TERMINATED);
        record(caseNumber, "endContract", null);
    }

    public void startPerformance(String caseNumber) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        move(caseNumber, BargainingState.IN_FORCE);
        follow(bargaining, drafts.require(caseNumber));
        record(caseNumber, "startPerformance", null);
    }

    /** In the name of the side that made the offer: each clause is a promise. */
    private void follow(CollectiveBargaining bargaining, Draft draft) {
        List<SignedContract.Promise> promises =
                draft.clauses().stream().map(ContractCourse::promise).toList();
        performances.start(
                new SignedContract(
                        bargaining.caseNumber(),
                        draft.title(),
                        draft.fromDay(),
                        draft.toDay(),
                        limits.of(bargaining.kind()).renewal(),
                        bargaining.ruleSet().jurisdiction(),
                        bargaining.ruleSet().on(),
                        promises),
                speakers.of(bargaining.caseNumber(), bargaining.initiator()));
    }

    private static SignedContract.Promise promise(DraftClause clause) {
        return new SignedContract.Promise(clause.number(), clause.title(), clause.text());
    }

    private void move(String caseNumber, BargainingState next) {
        bargainings.change(caseNumber, bargaining -> bargaining.moveTo(next));
    }

    private void record(String caseNumber, String step, String outcome) {
        ledger.append(Ledger.Entry.system(caseNumber, step, outcome));
    }
}
