package org.unionhome.ballot.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.Ballots;
import org.unionhome.cases.PersonalCall;

/** Calls on the first page to vote, or to count. */
@Component
class BallotCall implements PersonalCall {

    private final Ballots ballots;
    private final BallotWords words;

    BallotCall(Ballots ballots, BallotWords words) {
        this.ballots = ballots;
        this.words = words;
    }

    @Override
    public List<Call> of(String personId) {
        return ballots.waitingFor(personId).stream().map(this::call).toList();
    }

    private Call call(Ballot ballot) {
        String href = "/ballots/" + ballot.id() + (ballot.paper() ? "/count" : "");
        String key = ballot.paper() ? "ballot.call.count" : "ballot.call.vote";
        return new Call(key, List.of(words.title(ballot)), href, ballot.closesAt());
    }
}
