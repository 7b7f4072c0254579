package org.unionhome.collectivebargaining.congress;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.BallotPlan;
import org.unionhome.ballot.Ballots;
import org.unionhome.ballot.Item;
import org.unionhome.ballot.Mode;
import org.unionhome.collectivebargaining.form.OpenCongressVote;
import org.unionhome.collectivebargaining.form.OpenCongressVote.Scope;
import org.unionhome.collectivebargaining.form.OpenCongressVote.VoteMode;
import org.unionhome.collectivebargaining.round.RoundWords;

/** The secret ballot of the congress on a draft: opened, closed, read. */
@Component
class CongressBallot {

    static final String RULE = "congress";
    private static final List<String> CHOICES = List.of(BallotPlan.YES, CongressCount.NO, BallotPlan.ABSTAIN);
    /** The draft as a whole; clause by clause, what is in no clause: its term. */
    private static final String WHOLE = "0";

    private final Ballots ballots;
    private final CongressElectors electors;
    private final DraftPaper paper;
    private final RoundWords words;

    CongressBallot(Ballots ballots, CongressElectors electors, DraftPaper paper, RoundWords words) {
        this.ballots = ballots;
        this.electors = electors;
        this.paper = paper;
        this.words = words;
    }

    /** @return the id of the ballot */
    String open(Draft draft, OpenCongressVote form, Instant closesAt) {
        boolean paper = form.mode() == VoteMode.PAPER;
        return ballots.open(new BallotPlan(
                draft.caseNumber(),
                "collective-bargaining.ballot.title",
                List.of(draft.title()),
                paper ? Mode.PAPER : Mode.ELECTRONIC,
                items(draft, form.scope()),
                CHOICES,
                electors.delegates(),
                paper ? form.counters() : List.of(),
                closesAt,
                RULE));
    }

    private List<Item> items(Draft draft, Scope scope) {
        if (scope == Scope.WHOLE || draft.clauses().isEmpty()) {
            return List.of(new Item(WHOLE, draft.title()));
        }
        Stream<Item> clauses = draft.clauses().stream()
                .map(clause -> new Item(
                        String.valueOf(clause.number()),
                        words.official("text.clauseOnPaper", clause.number(), clause.title(), clause.text())));
        return Stream.concat(clauses, Stream.of(new Item(WHOLE, paper.term(draft))))
                .toList();
    }

    /** Ends the ballot where it still runs, and counts. */
    CongressCount close(String id) {
        if (ballots.require(id).open()) {
            ballots.close(id);
        }
        return CongressCount.of(ballots.result(id));
    }

    /** Nobody votes any more: the offer was taken back. */
    void cancel(String caseNumber) {
        ballots.ofCase(caseNumber).filter(Ballot::open).map(Ballot::id).ifPresent(ballots::cancel);
    }
}
