package org.unionhome.ballot;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.ReceiptCode;

/**
 * Secret ballots, for processes and pages. There is no call that reads a count before the end, and none that tells what a person
 * chose at any time. Whatever changes a ballot holds its case first and then the ballot, so everything happens in turn.
 */
@Service
public class Ballots {

    private final Opening opening;
    private final Casting casting;
    private final Counting counting;
    private final Closing closing;
    private final BallotRegister register;
    private final Electors electors;
    private final Counters counters;
    private final Results results;
    private final Clock clock;

    Ballots(
            Opening opening,
            Casting casting,
            Counting counting,
            Closing closing,
            BallotRegister register,
            Electors electors,
            Counters counters,
            Results results,
            Clock clock) {
        this.opening = opening;
        this.casting = casting;
        this.counting = counting;
        this.closing = closing;
        this.register = register;
        this.electors = electors;
        this.counters = counters;
        this.results = results;
        this.clock = clock;
    }

    /**
     * Opens a ballot and tells its electors and counters.
     *
     * @return its id, which is made of chance
     * @throws Refusal when too few may vote for it to be secret, or the plan names somebody who could not vote or count
     */
    @Transactional
    public String open(BallotPlan plan) {
        return opening.open(plan);
    }

    /** @throws Refusal when there is no such ballot */
    public Ballot require(String id) {
        return register.require(id);
    }

    /** The latest ballot of a case. */
    public Optional<Ballot> ofCase(String caseNumber) {
        return allOfCase(caseNumber).stream().findFirst();
    }

    /** Every ballot of a case, the latest first. */
    public List<Ballot> allOfCase(String caseNumber) {
        return register.ofCase(caseNumber);
    }

    /** Open ballots that wait for this person: to vote in, or to count. What ends soonest comes first. */
    public List<Ballot> waitingFor(String personId) {
        return Stream.concat(electors.openFor(personId).stream(), counters.openFor(personId).stream())
                .distinct()
                .map(register::require)
                .filter(ballot -> ballot.takes(clock.instant()))
                .sorted(Comparator.comparing(Ballot::closesAt))
                .toList();
    }

    /** Ballots in which this person votes or counts, open ones first. */
    public List<Ballot> ofPerson(String personId, int limit) {
        return register.ofPerson(personId, limit);
    }

    /** What this person, and nobody in their place, has to do with a ballot. */
    public Standing standing(String personId, String id) {
        Optional<Boolean> voted = electors.hasVoted(id, personId);
        Optional<Counters.Counter> counter = counters.of(id).stream()
                .filter(each -> each.personId().equals(personId))
                .findFirst();
        return new Standing(
                voted.isPresent(),
                voted.orElse(false),
                counter.isPresent(),
                counter.map(Counters.Counter::entered).orElse(false),
                counter.map(Counters.Counter::differed).orElse(0));
    }

    /** How many may vote and how many have. */
    public Turnout turnout(String id) {
        Ballot ballot = require(id);
        boolean counted = ballot.paper() && ballot.state() == Ballot.State.CLOSED;
        return new Turnout(ballot.electors(), counted ? results.papers(id) : electors.countVoted(id));
    }

    /** @throws Refusal when this person may not vote, has voted, or the ballot is over */
    public void requireVote(String personId, String id) {
        casting.requireVote(personId, require(id));
    }

    /**
     * Casts one elector's paper.
     *
     * @param choiceByItem a choice for each item key
     * @return the receipt code, which is shown once and stored nowhere
     * @throws Refusal when this person may not vote or has voted, the ballot is over, or the paper is not complete
     */
    @Transactional
    public String cast(String electorId, String id, Map<String, String> choiceByItem) {
        ReceiptCode code = ReceiptCode.random();
        casting.cast(electorId, id, choiceByItem, code);
        return code.text();
    }

    /** The same with a code drawn before: a paper that arrives twice, because the first answer was lost, is one paper. */
    @Transactional
    public void cast(String electorId, String id, Map<String, String> choiceByItem, ReceiptCode code) {
        casting.cast(electorId, id, choiceByItem, code);
    }

    /** Whether the paper with this receipt is in the box, or was when the ballot ended. Nobody learns what is on it. */
    public boolean counted(String id, String receiptCode) {
        Ballot ballot = require(id);
        return ReceiptCode.read(receiptCode)
                .filter(code -> casting.holds(ballot, code))
                .isPresent();
    }

    /**
     * Takes what one of the two counters found. Equal counts end the ballot; when they differ both are removed and both count again.
     *
     * @throws Refusal when this person does not count, the window is over, or the figures do not fit together
     */
    @Transactional
    public void count(String counterId, String id, PaperCount count) {
        counting.count(counterId, id, count);
    }

    /**
     * Ends a ballot whose window is over, or in which all have voted; one that has ended stays as it is. Papers without a count
     * that both agree on make no quorum. {@link BallotClosed} is not published: whoever calls this knows.
     *
     * @throws Refusal while somebody could still vote
     */
    @Transactional
    public void close(String id) {
        Ballot ballot = register.lock(id);
        if (!ballot.open()) {
            return;
        }
        if (ballot.takes(clock.instant()) && (ballot.paper() || electors.anyLeft(id))) {
            throw new Refusal("ballot.refusal.stillRunning");
        }
        if (ballot.paper()) {
            closing.uncounted(ballot);
        } else {
            closing.ofBox(ballot);
        }
    }

    /** @throws Refusal before the end, and of a ballot that was cancelled */
    public BallotResult result(String id) {
        Ballot ballot = require(id);
        if (ballot.state() != Ballot.State.CLOSED) {
            throw new Refusal("ballot.refusal.noResult");
        }
        return results.of(ballot);
    }

    /** Ends a ballot without a result and destroys its box; one that has ended stays as it is. */
    @Transactional
    public void cancel(String id) {
        Ballot ballot = register.lock(id);
        if (ballot.open()) {
            closing.cancel(ballot);
        }
    }
}
