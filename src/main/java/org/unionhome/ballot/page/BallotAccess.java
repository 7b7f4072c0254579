package org.unionhome.ballot.page;

import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.Ballots;
import org.unionhome.portal.NotFound;
import org.unionhome.workflow.Reading;

/** For whom a ballot exists: electors, counters, and whoever may look at its case. */
@Component
class BallotAccess {

    private final Ballots ballots;
    private final Reading reading;

    BallotAccess(Ballots ballots, Reading reading) {
        this.ballots = ballots;
        this.reading = reading;
    }

    /** @throws NotFound when there is none for this person */
    Ballot require(String personId, String id) {
        Ballot ballot = find(id);
        if (!ballots.standing(personId, id).concerned() && !reading.sees(personId, ballot.caseNumber())) {
            throw new NotFound();
        }
        return ballot;
    }

    /** @throws NotFound when there is none that this person counts */
    Ballot requireCounted(String personId, String id) {
        Ballot ballot = find(id);
        if (!ballots.standing(personId, id).counter()) {
            throw new NotFound();
        }
        return ballot;
    }

    private Ballot find(String id) {
        try {
            return ballots.require(id);
        } catch (Refusal unknown) {
            throw new NotFound();
        }
    }

    boolean seesCase(String personId, Ballot ballot) {
        return reading.sees(personId, ballot.caseNumber());
    }
}
