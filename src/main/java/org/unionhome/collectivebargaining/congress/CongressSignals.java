package org.unionhome.collectivebargaining.congress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.BallotClosed;
import org.unionhome.collectivebargaining.BargainingMoved;
import org.unionhome.collectivebargaining.BargainingState;
import org.unionhome.workflow.Door;

/** Tells a bargaining that its vote has ended by itself, and ends the vote of one that was abandoned. */
@Component
class CongressSignals {

    private final CongressVotes votes;
    private final CongressBallot ballot;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here

    CongressSignals(CongressVotes votes, CongressBallot ballot, ObjectProvider<Door> door) {
        this.votes = votes;
        this.ballot = ballot;
        this.door = door;
    }

    @EventListener
    void on(BallotClosed closed) {
        boolean ours = votes.latest(closed.caseNumber())
                .filter(vote -> vote.ballot().equals(closed.ballotId()))
                .isPresent();
        if (ours) {
            door.getObject().correlate(closed.caseNumber(), "collective-bargaining.voteClosed");
        }
    }

    @EventListener
    void on(BargainingMoved moved) {
        if (moved.to() == BargainingState.ABANDONED) {
            ballot.cancel(moved.caseNumber());
        }
    }
}
