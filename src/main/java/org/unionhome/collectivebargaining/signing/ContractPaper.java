package org.unionhome.collectivebargaining.signing;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.congress.CongressVote;
import org.unionhome.collectivebargaining.congress.CongressVotes;
import org.unionhome.collectivebargaining.congress.Draft;
import org.unionhome.collectivebargaining.congress.DraftPaper;
import org.unionhome.collectivebargaining.round.RoundWords;

/** The text that binds, with how it came to bind: the vote, the filing, the day. */
@Component
class ContractPaper {

    private final CongressVotes votes;
    private final Filings filings;
    private final SignedContracts contracts;
    private final DraftPaper paper;
    private final RoundWords words;

    ContractPaper(CongressVotes votes, Filings filings, SignedContracts contracts, DraftPaper paper, RoundWords words) {
        this.votes = votes;
        this.filings = filings;
        this.contracts = contracts;
        this.paper = paper;
        this.words = words;
    }

    void issue(Draft draft) {
        List<String> foot = new ArrayList<>();
        votes.latest(draft.caseNumber()).filter(CongressVote::passed).ifPresent(vote -> foot.add(voted(vote)));
        filings.latest(draft.caseNumber()).ifPresent(filing -> foot.add(filed(filing)));
        contracts.find(draft.caseNumber()).ifPresent(contract -> foot.add(binds(contract)));
        paper.issueFinal(draft, foot);
    }

    private String voted(CongressVote vote) {
        return words.official("paper.voted", vote.electors(), vote.voted());
    }

    private String filed(Filing filing) {
        return words.official(
                "paper.filed", filing.authority(), words.officialDay(filing.receivedOn()), filing.receiptNumber());
    }

    private String binds(Contract contract) {
        return words.official("paper.effect." + contract.effect(), words.officialDay(contract.effectiveOn()));
    }
}
