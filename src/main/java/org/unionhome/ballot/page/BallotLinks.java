package org.unionhome.ballot.page;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.Ballots;
import org.unionhome.ballot.Turnout;
import org.unionhome.cases.CaseLinks;

/** Leads from a case to its ballots, with the turnout: that much its officer may know at any time. */
@Component
class BallotLinks implements CaseLinks {

    private final Ballots ballots;
    private final BallotWords words;

    BallotLinks(Ballots ballots, BallotWords words) {
        this.ballots = ballots;
        this.words = words;
    }

    @Override
    public List<Link> of(String caseNumber) {
        return ballots.allOfCase(caseNumber).stream().map(this::link).toList();
    }

    private Link link(Ballot ballot) {
        Turnout turnout = ballots.turnout(ballot.id());
        return new Link(
                "ballot.link",
                List.of(words.title(ballot), turnout.electors(), turnout.voted()),
                "/ballots/" + ballot.id());
    }
}
