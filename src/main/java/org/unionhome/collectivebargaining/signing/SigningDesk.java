package org.unionhome.collectivebargaining.signing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.LawBook;
import org.unionhome.collectivebargaining.Side;
import org.unionhome.collectivebargaining.congress.CongressVote;
import org.unionhome.collectivebargaining.congress.CongressVotes;
import org.unionhome.collectivebargaining.congress.Draft;
import org.unionhome.collectivebargaining.congress.Drafts;
import org.unionhome.collectivebargaining.form.ContractAnswer;
import org.unionhome.collectivebargaining.form.FileContract;
import org.unionhome.collectivebargaining.form.PublishContract;
import org.unionhome.collectivebargaining.form.RecordAuthorityOpinion;
import org.unionhome.collectivebargaining.round.ClauseNumbers;
import org.unionhome.collectivebargaining.round.LawDays;
import org.unionhome.collectivebargaining.round.Reopenings;
import org.unionhome.collectivebargaining.round.RoundDesk;
import org.unionhome.workflow.TaskContext;

/** What people do from the signatures to the publication. */
@Component
public class SigningDesk {

    private static final int BOTH = 2;

    private final CollectiveBargainings bargainings;
    private final RoundDesk rounds;
    private final Drafts drafts;
    private final CongressVotes votes;
    private final Signatures signatures;
    private final Filings filings;
    private final SignedContracts contracts;
    private final Reopenings reopenings;
    private final ClauseNumbers clauses;
    private final FilingLimits limits;
    private final LawBook law;
    private final LawDays days;

    SigningDesk(
            CollectiveBargainings bargainings,
            RoundDesk rounds,
            Drafts drafts,
            CongressVotes votes,
            Signatures signatures,
            Filings filings,
            SignedContracts contracts,
            Reopenings reopenings,
            ClauseNumbers clauses,
            FilingLimits limits,
            LawBook law,
            LawDays days) {
        this.bargainings = bargainings;
        this.rounds = rounds;
        this.drafts = drafts;
        this.votes = votes;
        this.signatures = signatures;
        this.filings = filings;
        this.contracts = contracts;
        this.reopenings = reopenings;
        this.clauses = clauses;
        this.limits = limits;
        this.law = law;
        this.days = days;
    }

    /** A chief signs in person what the congress has passed, or says which clauses must be talked about again. */
    public ContractAnswer.Outcome signContract(Side side, ContractAnswer answer, TaskContext context) {
        String caseNumber = context.caseNumber();
        rounds.requireChief(side, context);
        CongressVote vote = requirePassed(caseNumber);
        if (answer.outcome() == ContractAnswer.Outcome.DECLINED) {
            decline(caseNumber, answer);
        }
        signatures.add(vote, side, answer, context.actor().id());
        moveWhenBothSigned(caseNumber, vote.draft());
        return answer.outcome();
    }

    private CongressVote requirePassed(String caseNumber) {
        CongressVote vote = votes.require(caseNumber);
        if (!vote.passed() || vote.draft() != drafts.require(caseNumber).number()) {
            throw new Refusal("collective-bargaining.refusal.notPassed");
        }
        return vote;
    }

    private void decline(String caseNumber, ContractAnswer answer) {
        if (answer.comment() == null) {
            throw new Refusal("collective-bargaining.refusal.reasonNeeded");
        }
        List<Integer> numbers = clauses.require(caseNumber, answer.clauses());
        reopenings.add(caseNumber, Reopenings.Cause.SIGNING, numbers, answer.comment());
    }

    private void moveWhenBothSigned(String caseNumber, int draft) {
        long signed = signatures.of(caseNumber, draft).stream()
                .filter(Signatures.Signature::signed)
                .count();
        if (signed == BOTH) {
            bargainings.change(caseNumber, bargaining -> bargaining.moveTo(BargainingState.FILING));
        }
    }

    public void fileContract(FileContract form, TaskContext context) {
        String caseNumber = context.caseNumber();
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        Draft draft = drafts.require(caseNumber);
        LocalDate signedOn = signatures.of(caseNumber, draft.number()).stream()
                .map(signature -> days.dayOf(signature.answeredAt()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        requireDays(form, signedOn);
        int copies = law.number(bargaining, "copies");
        if (form.copies() < copies) {
            throw new Refusal("collective-bargaining.refusal.copies", copies);
        }
        filings.add(caseNumber, draft.number(), form);
        bargainings.change(caseNumber, each -> each.moveTo(BargainingState.UNDER_REVIEW));
    }

    private void requireDays(FileContract form, LocalDate signedOn) {
        boolean inOrder = !form.submittedOn().isBefore(signedOn)
                && !form.receivedOn().isBefore(form.submittedOn())
                && !form.receivedOn().isAfter(days.today());
        if (!inOrder) {
            throw new Refusal("collective-bargaining.refusal.filingDays", signedOn.toString());
        }
    }

    /** What the authority says is written down by itself or, where it has no account, by an officer from the paper. */
    public RecordAuthorityOpinion.Outcome recordAuthorityOpinion(RecordAuthorityOpinion form, TaskContext context) {
        String caseNumber = context.caseNumber();
        Filing filing = filings.require(caseNumber);
        if (form.opinionOn().isBefore(filing.receivedOn()) || form.opinionOn().isAfter(days.today())) {
            throw new Refusal("collective-bargaining.refusal.opinionDay");
        }
        if (form.outcome() == RecordAuthorityOpinion.Outcome.OBJECTED) {
            object(caseNumber, form);
        }
        filings.answered(caseNumber, form, context.actor().id());
        return form.outcome();
    }

    private void object(String caseNumber, RecordAuthorityOpinion form) {
        Filing filing = filings.require(caseNumber);
        LocalDate last = days.dayOf(limits.reviewEnds(bargainings.require(caseNumber), filing.receivedOn())
                .minusSeconds(1));
        if (form.opinionOn().isAfter(last)) { // it is in force by law already
            throw new Refusal("collective-bargaining.refusal.objectionLate", last.toString());
        }
        if (form.opinion() == null) {
            throw new Refusal("collective-bargaining.refusal.reasonNeeded");
        }
        List<Integer> numbers = clauses.require(caseNumber, form.clauses());
        reopenings.add(caseNumber, Reopenings.Cause.AUTHORITY, numbers, form.opinion());
    }

    public void publishContract(PublishContract form, TaskContext context) {
        Contract contract = contracts.find(context.caseNumber()).orElseThrow();
        if (form.publishedOn().isBefore(contract.effectiveOn())
                || form.publishedOn().isAfter(days.today())) {
            throw new Refusal("collective-bargaining.refusal.publicationDay");
        }
        contracts.published(contract.number(), form.publishedOn(), form.channel());
    }
}
