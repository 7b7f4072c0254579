package org.unionhome.ballot;

import java.time.Clock;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.ReceiptCode;
import org.unionhome.people.People;

/** Puts papers into the box: one for each elector, in their own person. No clock time and no name goes in with them. */
@Component
class Casting {

    private final BallotRegister register;
    private final Electors electors;
    private final Boxes boxes;
    private final Results results;
    private final Closing closing;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Casting(
            BallotRegister register,
            Electors electors,
            Boxes boxes,
            Results results,
            Closing closing,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.register = register;
        this.electors = electors;
        this.boxes = boxes;
        this.results = results;
        this.closing = closing;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    void cast(String electorId, String id, Map<String, String> choiceByItem, ReceiptCode code) {
        people.require(electorId);
        Ballot ballot = register.lock(id);
        if (electors.hasVoted(id, electorId).orElse(false) && holds(ballot, code)) {
            return; // the same paper once more: the first answer was lost on the way
        }
        requireVote(electorId, ballot);
        putIn(ballot, Paper.marks(ballot, choiceByItem), code);
        electors.voted(id, electorId);
        endIfComplete(ballot);
    }

    void requireVote(String electorId, Ballot ballot) {
        boolean voted =
                electors.hasVoted(ballot.id(), electorId).orElseThrow(() -> new Refusal("ballot.refusal.noElector"));
        ballot.requireOpen(Mode.ELECTRONIC, clock.instant());
        if (voted) {
            throw new Refusal("ballot.refusal.votedBefore");
        }
    }

    private void putIn(Ballot ballot, byte[] marks, ReceiptCode code) {
        BallotBox box = boxes.open(ballot);
        if (box.holds(code.digest())) {
            throw new Refusal("ballot.refusal.codeTaken");
        }
        box.put(code.digest(), marks);
        boxes.write(ballot, box);
    }

    /** Called with the ballot held. Those who have left the company are not waited for. */
    void endIfComplete(Ballot ballot) {
        if (!electors.anyLeft(ballot.id())) {
            closing.ofBox(ballot);
            events.publishEvent(new BallotClosed(ballot.id(), ballot.caseNumber()));
        }
    }

    /** Whether the paper with this receipt is in the box, or was when the ballot ended. */
    boolean holds(Ballot ballot, ReceiptCode code) {
        return boxes.find(ballot)
                .map(box -> box.holds(code.digest()))
                .orElseGet(() -> results.hasReceipt(ballot.id(), code.digest()));
    }
}
