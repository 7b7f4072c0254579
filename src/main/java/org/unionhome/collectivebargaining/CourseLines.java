package org.unionhome.collectivebargaining;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Fact;
import org.unionhome.collectivebargaining.congress.CongressLines;
import org.unionhome.collectivebargaining.congress.CongressVotes;
import org.unionhome.collectivebargaining.congress.Drafts;
import org.unionhome.collectivebargaining.round.MeetingRound;
import org.unionhome.collectivebargaining.round.RoundLines;
import org.unionhome.collectivebargaining.round.Rounds;
import org.unionhome.collectivebargaining.signing.ContractLines;

/** What the page of a case shows from the first round on; all of it is shared by both sides. */
@Component
@Order(30)
class CourseLines implements PageLines {

    private static final String FACT = "collective-bargaining.fact.";

    private final Rounds rounds;
    private final RoundLines roundLines;
    private final Drafts drafts;
    private final CongressVotes votes;
    private final CongressLines congressLines;
    private final ContractLines contractLines;

    CourseLines(
            Rounds rounds,
            RoundLines roundLines,
            Drafts drafts,
            CongressVotes votes,
            CongressLines congressLines,
            ContractLines contractLines) {
        this.rounds = rounds;
        this.roundLines = roundLines;
        this.drafts = drafts;
        this.votes = votes;
        this.congressLines = congressLines;
        this.contractLines = contractLines;
    }

    @Override
    public void add(List<Fact> facts, CollectiveBargaining bargaining, Onlooker who) {
        if (who.shared()) {
            course(facts, bargaining);
        }
        if (who.shared() || who.authority()) {
            contract(facts, bargaining);
        }
    }

    private void course(List<Fact> facts, CollectiveBargaining bargaining) {
        String caseNumber = bargaining.caseNumber();
        roundLines.longest(bargaining).ifPresent(line -> facts.add(new Fact(FACT + "longest", line)));
        for (MeetingRound round : rounds.of(caseNumber)) {
            facts.add(new Fact(
                    FACT + "round",
                    roundLines.round(
                            round,
                            bargaining.state() != BargainingState.IN_ROUND || round.number() < bargaining.round())));
        }
        roundLines.reopenings(caseNumber).forEach(line -> facts.add(new Fact(FACT + "reopened", line)));
        drafts.latest(caseNumber).ifPresent(draft -> facts.add(new Fact(FACT + "draft", congressLines.draft(draft))));
        votes.of(caseNumber).forEach(vote -> facts.add(new Fact(FACT + "vote", congressLines.vote(vote))));
    }

    /** What the labour authority sees too: filing and effect. */
    private void contract(List<Fact> facts, CollectiveBargaining bargaining) {
        contractLines.filings(bargaining).forEach(line -> facts.add(new Fact(FACT + "filing", line)));
        String effect = contractLines.effect(bargaining);
        if (effect != null) {
            facts.add(new Fact(FACT + "effect", effect));
        }
    }
}
