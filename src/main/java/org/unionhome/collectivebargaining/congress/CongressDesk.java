package org.unionhome.collectivebargaining.congress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.Purpose;
import org.unionhome.collectivebargaining.congress.CongressVote.Result;
import org.unionhome.collectivebargaining.form.DecideAtHalf;
import org.unionhome.collectivebargaining.form.DraftContract;
import org.unionhome.collectivebargaining.form.OpenCongressVote;
import org.unionhome.collectivebargaining.form.RecordRejection;
import org.unionhome.collectivebargaining.form.ReportQuorumFailure;
import org.unionhome.collectivebargaining.round.ClauseNumbers;
import org.unionhome.collectivebargaining.round.LawDays;
import org.unionhome.collectivebargaining.round.Reopenings;
import org.unionhome.collectivebargaining.table.BargainingTable;
import org.unionhome.workflow.TaskContext;

/** What people do from the agreed clauses to the word of the congress. */
@Component
public class CongressDesk {

    private final CollectiveBargainings bargainings;
    private final BargainingTable table;
    private final Drafts drafts;
    private final DraftDays terms;
    private final DraftPaper paper;
    private final CongressVotes votes;
    private final VoteRules rules;
    private final CongressBallot ballot;
    private final Reopenings reopenings;
    private final ClauseNumbers clauses;
    private final LawDays days;

    CongressDesk(
            CollectiveBargainings bargainings,
            BargainingTable table,
            Drafts drafts,
            DraftDays terms,
            DraftPaper paper,
            CongressVotes votes,
            VoteRules rules,
            CongressBallot ballot,
            Reopenings reopenings,
            ClauseNumbers clauses,
            LawDays days) {
        this.bargainings = bargainings;
        this.table = table;
        this.drafts = drafts;
        this.terms = terms;
        this.paper = paper;
        this.votes = votes;
        this.rules = rules;
        this.ballot = ballot;
        this.reopenings = reopenings;
        this.clauses = clauses;
        this.days = days;
    }

    /** The agreed clauses become a draft, which goes on the case as a paper. */
    public void draftContract(DraftContract form, TaskContext context) {
        String caseNumber = context.caseNumber();
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        terms.require(bargaining, form);
        drafts.add(
                caseNumber,
                formOf(bargaining),
                form,
                table.agreed(caseNumber),
                context.actor().id());
        paper.issueDraft(bargaining, drafts.require(caseNumber));
    }

    /** A contract is changed and ended by the way it was made (集体合同规定 41); what cuts rights goes before the congress too (劳动合同法 4). */
    static Draft.Form formOf(CollectiveBargaining bargaining) {
        if (bargaining.purpose() == Purpose.TERMINATE) {
            return Draft.Form.TERMINATION;
        }
        boolean contract = bargaining.purpose() == Purpose.CHANGE
                || bargaining.grounds().contractWanted()
                || bargaining.grounds().reducesRights();
        return contract ? Draft.Form.CONTRACT : Draft.Form.MEMORANDUM;
    }

    public void openCongressVote(OpenCongressVote form, TaskContext context) {
        String caseNumber = context.caseNumber();
        Draft draft = drafts.require(caseNumber);
        Instant closesAt =
                rules.require(bargainings.require(caseNumber), form, days.dayOf(draft.draftedAt()), failedOn(draft));
        votes.open(draft, ballot.open(draft, form, closesAt), form, closesAt);
        bargainings.change(caseNumber, bargaining -> {
            if (bargaining.state() != BargainingState.VOTING) { // not the second try after a failed quorum
                bargaining.moveTo(BargainingState.VOTING);
            }
        });
    }

    /** The last day of the vote on this draft that had no quorum. */
    Optional<LocalDate> failedOn(Draft draft) {
        return votes.latest(draft.caseNumber())
                .filter(vote -> vote.draft() == draft.number() && vote.verdict() == Result.NO_QUORUM)
                .map(vote -> days.dayOf(vote.closesAt().minusSeconds(1)));
    }

    public void reportQuorumFailure(ReportQuorumFailure form, TaskContext context) {
        if (form.reportedOn().isAfter(days.today())) {
            throw new Refusal("collective-bargaining.refusal.dayAhead");
        }
        votes.reported(votes.require(context.caseNumber()), form);
    }

    public DecideAtHalf.Outcome decideAtHalf(DecideAtHalf form, TaskContext context) {
        boolean passed = form.outcome() == DecideAtHalf.Outcome.PASSED;
        votes.decided(
                votes.require(context.caseNumber()),
                passed ? Result.PASSED : Result.NOT_PASSED,
                form.reason(),
                context.actor().id());
        bargainings.change(
                context.caseNumber(),
                bargaining -> bargaining.moveTo(passed ? BargainingState.SIGNING : BargainingState.NOT_PASSED));
        return form.outcome();
    }

    public void recordRejection(RecordRejection form, TaskContext context) {
        String caseNumber = context.caseNumber();
        List<Integer> numbers = clauses.known(caseNumber, form.clauses());
        if (!votes.require(caseNumber).pointsAt(numbers)) {
            throw new Refusal("collective-bargaining.refusal.otherClausesFailed");
        }
        reopenings.add(caseNumber, Reopenings.Cause.CONGRESS, numbers, form.reasons());
        if (rejectedTwice(caseNumber)) {
            bargainings.change(caseNumber, bargaining -> bargaining.moveTo(BargainingState.REJECTED));
        }
    }

    /** Whether the congress has now said no twice in a row. */
    boolean rejectedTwice(String caseNumber) {
        int inARow = 0;
        for (CongressVote vote : votes.of(caseNumber)) {
            if (vote.passed()) {
                inARow = 0;
            } else if (vote.result() == Result.NOT_PASSED) {
                inARow++;
            }
        }
        return inARow >= 2;
    }
}
