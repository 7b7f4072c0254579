package org.unionhome.ballot;

import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Ledger;

/**
 * Ends ballots. The box is opened this once; what comes out is written sorted, and the box is gone, all in one transaction.
 * Without the quorum nobody reads what was in it: it would bind nobody, and would tell much about the few who came.
 */
@Component
class Closing {

    private final BallotRegister register;
    private final Electors electors;
    private final Boxes boxes;
    private final Counters counters;
    private final Results results;
    private final Ledger ledger;

    Closing(
            BallotRegister register,
            Electors electors,
            Boxes boxes,
            Counters counters,
            Results results,
            Ledger ledger) {
        this.register = register;
        this.electors = electors;
        this.boxes = boxes;
        this.counters = counters;
        this.results = results;
        this.ledger = ledger;
    }

    /** @throws IllegalStateException when the box does not hold one paper for each who has voted: somebody has changed a table */
    void ofBox(Ballot ballot) {
        BallotBox box = boxes.open(ballot);
        List<String> receipts = box.receipts();
        int voted = electors.countVoted(ballot.id());
        if (receipts.size() != voted || receipts.stream().distinct().count() != voted) {
            throw new IllegalStateException("the box of ballot " + ballot.id() + " does not fit its electors");
        }
        boolean read = ballot.rule().quorumReached(voted, ballot.electors());
        boxes.destroy(ballot.id());
        electors.forgetOrder(ballot.id());
        results.keepReceipts(ballot.id(), receipts);
        end(ballot, read ? Tally.of(ballot, box) : Tally.unread(voted, 0));
    }

    /** The papers were counted by both alike. */
    void ofPapers(Ballot ballot, PaperCount count) {
        boolean read = ballot.rule().quorumReached(count.papers(), ballot.electors());
        end(
                ballot,
                read
                        ? new Tally(count.papers(), count.invalid(), count.counts())
                        : Tally.unread(count.papers(), count.invalid()));
    }

    /** The window for counting is over, and there is no count that both agree on: that is no quorum. */
    void uncounted(Ballot ballot) {
        end(ballot, Tally.unread(0, 0));
    }

    private void end(Ballot ballot, Tally tally) {
        counters.destroyCounts(ballot.id());
        results.keepMarks(ballot.id(), tally);
        register.end(ballot.id(), Ballot.State.CLOSED, tally.papers(), tally.invalid());
        String digest = results.of(register.require(ballot.id())).digest();
        ledger.append(Ledger.Entry.system(ballot.caseNumber(), "ballotClosed", digest));
    }

    void cancel(Ballot ballot) {
        counters.destroyCounts(ballot.id());
        boxes.destroy(ballot.id());
        register.end(ballot.id(), Ballot.State.CANCELLED, null, null);
        ledger.append(Ledger.Entry.system(ballot.caseNumber(), "ballotCancelled", null));
    }
}
