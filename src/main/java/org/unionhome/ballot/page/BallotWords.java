package org.unionhome.ballot.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.BallotRule;
import org.unionhome.ballot.Standing;
import org.unionhome.ballot.Turnout;
import org.unionhome.ballot.Verdict;
import org.unionhome.calendar.Rule;
import org.unionhome.portal.Moments;
import org.unionhome.portal.PageWords;

/** Puts ballots into words of the reader's language. */
@Component
class BallotWords {

    private final PageWords words;
    private final Moments moments;

    BallotWords(PageWords words, Moments moments) {
        this.words = words;
        this.moments = moments;
    }

    String title(Ballot ballot) {
        return words.say(ballot.titleKey(), ballot.titleArgs().toArray());
    }

    String choice(String choice) {
        return words.find("ballot.choice." + choice).orElse(choice);
    }

    List<BallotViews.Choice> choices(Ballot ballot) {
        return ballot.choices().stream()
                .map(choice -> new BallotViews.Choice(choice, choice(choice)))
                .toList();
    }

    BallotViews.Row row(Ballot ballot, Standing standing) {
        boolean vote = standing.elector() && !standing.voted() && !ballot.paper();
        boolean count = standing.counter() && !standing.entered();
        boolean waits = ballot.takes(now()) && (vote || count);
        String href = "/ballots/" + ballot.id() + (waits && !vote ? "/count" : "");
        String state = waits ? words.say(vote ? "ballot.row.vote" : "ballot.row.count") : state(ballot, standing);
        return new BallotViews.Row(
                href, title(ballot), moments.due(ballot.closesAt()), state, waits ? "tag-bad" : mood(ballot));
    }

    private String state(Ballot ballot, Standing standing) {
        if (ballot.takes(now()) && standing.voted()) {
            return words.say("ballot.row.voted");
        }
        boolean over = ballot.open() && !ballot.takes(now());
        return words.say("ballot.state." + (over ? "OVER" : ballot.state()));
    }

    private static String mood(Ballot ballot) {
        return switch (ballot.state()) {
            case OPEN -> "tag-wait";
            case CLOSED -> "tag-good";
            case CANCELLED -> "";
        };
    }

    BallotViews.Head head(Ballot ballot) {
        boolean over = ballot.open() && !ballot.takes(now());
        return new BallotViews.Head(
                ballot.id(),
                title(ballot),
                moments.due(ballot.closesAt()),
                words.say("ballot.state." + (over ? "OVER" : ballot.state())),
                mood(ballot),
                ballot.takes(now()),
                ballot.paper(),
                rules(ballot),
                law(ballot.rule()));
    }

    private List<String> rules(Ballot ballot) {
        BallotRule rule = ballot.rule();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(
                "ballot.rule.quorum",
                ballot.electors(),
                rule.quorum(ballot.electors()),
                fraction(rule.quorumNumerator(), rule.quorumDenominator())));
        if (rule.hasMajority()) {
            lines.add(words.say(
                    "ballot.rule.majority." + rule.onExact(),
                    words.say("ballot.rule.base." + rule.base()),
                    fraction(rule.majorityNumerator(), rule.majorityDenominator())));
        }
        return lines;
    }

    private static String fraction(int numerator, int denominator) {
        return numerator + "/" + denominator;
    }

    private String law(BallotRule rule) {
        String confirmed = rule.status() == Rule.Status.CONFIRMED ? "" : "ToConfirm";
        return rule.law() == null
                ? words.say("ballot.rule.own" + confirmed)
                : words.say("ballot.rule.law" + confirmed, rule.law(), rule.article());
    }

    /** Each item with its field, and with what was chosen where something was. */
    List<BallotViews.ItemView> items(Ballot ballot, Map<String, String> chosen) {
        List<BallotViews.ItemView> views = new ArrayList<>();
        for (int i = 0; i < ballot.items().size(); i++) {
            String choice = chosen.get(ballot.items().get(i).key());
            views.add(new BallotViews.ItemView(
                    PaperForm.field(i), ballot.items().get(i).label(), choice, choice == null ? null : choice(choice)));
        }
        return views;
    }

    BallotViews.TurnoutView turnout(Ballot ballot, Turnout turnout) {
        int missing = ballot.rule().quorum(turnout.electors()) - turnout.voted();
        return new BallotViews.TurnoutView(
                turnout.electors(), turnout.voted(), 100 * turnout.voted() / turnout.electors(), Math.max(0, missing));
    }

    String verdict(Verdict verdict) {
        return words.say("ballot.verdict." + verdict);
    }

    private Instant now() {
        return moments.now();
    }
}
