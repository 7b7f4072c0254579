package org.unionhome.collectivebargaining.congress;

import java.util.Date;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Ledger;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.collectivebargaining.congress.CongressVote.Result;

/** What follows from a vote of the congress, and what the model asks about it. */
@Component
public class CongressCourse {

    private static final int TWICE = 2;

    private final CollectiveBargainings bargainings;
    private final Drafts drafts;
    private final CongressVotes votes;
    private final CongressBallot ballot;
    private final CongressDesk desk;
    private final Ledger ledger;

    CongressCourse(
            CollectiveBargainings bargainings,
            Drafts drafts,
            CongressVotes votes,
            CongressBallot ballot,
            CongressDesk desk,
            Ledger ledger) {
        this.bargainings = bargainings;
        this.drafts = drafts;
        this.votes = votes;
        this.ballot = ballot;
        this.desk = desk;
        this.ledger = ledger;
    }

    public boolean isContractWanted(String caseNumber) {
        return drafts.require(caseNumber).form() != Draft.Form.MEMORANDUM;
    }

    public Date voteEnds(String caseNumber) {
        return Date.from(votes.require(caseNumber).closesAt());
    }

    public void recordVote(String caseNumber) {
        CongressVote vote = votes.require(caseNumber);
        CongressCount count = ballot.close(vote.ballot());
        votes.counted(vote, count);
        switch (count.verdict()) {
            case PASSED -> move(caseNumber, BargainingState.SIGNING);
            case NOT_PASSED -> move(caseNumber, BargainingState.NOT_PASSED);
            case AT_HALF -> move(caseNumber, BargainingState.AT_HALF);
            case NO_QUORUM -> {} // it is voted on again
        }
        ledger.append(
                Ledger.Entry.system(caseNumber, "recordVote", count.verdict().name()));
    }

    private void move(String caseNumber, BargainingState next) {
        bargainings.change(caseNumber, bargaining -> bargaining.moveTo(next));
    }

    /** Whether this draft has failed for want of a quorum for the second time, or more often. */
    public boolean isSecondQuorumFailure(String caseNumber) {
        int draft = drafts.require(caseNumber).number();
        return votes.of(caseNumber).stream()
                        .filter(vote -> vote.draft() == draft && vote.verdict() == Result.NO_QUORUM)
                        .count()
                >= TWICE;
    }

    public boolean isVerdict(String caseNumber, Result verdict) {
        return votes.require(caseNumber).verdict() == verdict;
    }

    public boolean isRejectedTwice(String caseNumber) {
        return desk.rejectedTwice(caseNumber);
    }
}
