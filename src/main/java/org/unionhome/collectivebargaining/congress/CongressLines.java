package org.unionhome.collectivebargaining.congress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.BallotRule;
import org.unionhome.ballot.Ballots;
import org.unionhome.ballot.Turnout;
import org.unionhome.collectivebargaining.congress.CongressVote.ItemCount;
import org.unionhome.collectivebargaining.round.RoundWords;

/** Drafts and votes in words, for forms, the page of the case and papers. */
@Component
public class CongressLines {

    private final CongressVotes votes;
    private final Ballots ballots;
    private final RoundWords words;

    CongressLines(CongressVotes votes, Ballots ballots, RoundWords words) {
        this.votes = votes;
        this.ballots = ballots;
        this.words = words;
    }

    /** The clauses as rows of a table. */
    public List<Map<String, Object>> rows(Draft draft) {
        return draft.clauses().stream().map(CongressLines::row).toList();
    }

    static Map<String, Object> row(int number, String title, String text) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", number);
        row.put("title", title);
        row.put("text", text);
        return row;
    }

    private static Map<String, Object> row(DraftClause clause) {
        return row(clause.number(), clause.title(), clause.text());
    }

    public String draft(Draft draft) {
        return words.text("text.draft", draft.title(), draft.number(), term(draft));
    }

    public String term(Draft draft) {
        return draft.form() == Draft.Form.TERMINATION
                ? words.text("text.termination", words.day(draft.fromDay()))
                : words.text("text.term", words.day(draft.fromDay()), words.day(draft.toDay()));
    }

    /** How a vote came out or, while it runs, how many are still needed for the quorum. */
    public String vote(CongressVote vote) {
        String when = words.lastDay(vote.closesAt());
        if (vote.verdict() == null) {
            return words.text("text.voteRuns", vote.attempt(), when, quorum(vote));
        }
        String came = words.text(
                "text.voteCounted",
                vote.attempt(),
                when,
                vote.electors(),
                vote.voted(),
                words.text("verdict." + vote.verdict()));
        return vote.decision() == null
                ? came + items(vote)
                : came
                        + items(vote)
                        + words.text("text.voteDecided", words.text("verdict." + vote.decision()), vote.reason());
    }

    private String items(CongressVote vote) {
        return vote.items().stream().map(this::item).collect(Collectors.joining());
    }

    private String item(ItemCount item) {
        String sums = words.text(
                "text.voteSums", item.yes(), item.no(), item.abstained(), words.text("verdict." + item.verdict()));
        return "\n" + (item.number() == 0 ? sums : words.text("text.voteItem", item.number(), sums));
    }

    private String quorum(CongressVote vote) {
        Turnout turnout = ballots.turnout(vote.ballot());
        BallotRule rule = ballots.require(vote.ballot()).rule();
        int missing = rule.quorum(turnout.electors()) - turnout.voted();
        return missing > 0
                ? words.text("text.quorumMissing", turnout.electors(), turnout.voted(), missing)
                : words.text("text.quorumReached", turnout.electors(), turnout.voted());
    }

    /** All votes so far, line by line. */
    public String all(String caseNumber) {
        return votes.of(caseNumber).stream().map(this::vote).collect(Collectors.joining("\n"));
    }
}
