package org.unionhome.collectivebargaining.round;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.CollectiveBargaining;
import org.unionhome.collectivebargaining.LawBook;

/** Rounds in words, for the page of the case; both sides read them. */
@Component
public class RoundLines {

    private final RoundPapers papers;
    private final Reopenings reopenings;
    private final LawBook law;
    private final LawDays days;
    private final RoundWords words;

    RoundLines(RoundPapers papers, Reopenings reopenings, LawBook law, LawDays days, RoundWords words) {
        this.papers = papers;
        this.reopenings = reopenings;
        this.law = law;
        this.days = days;
        this.words = words;
    }

    /** Until when the sides may bargain at all, where the law says so and they have met. */
    public Optional<String> longest(CollectiveBargaining bargaining) {
        return law.find(bargaining, "bargainingLongest")
                .filter(rule -> bargaining.firstRoundOn() != null)
                .map(rule -> words.text(
                        "text.longest", words.day(days.after(rule, bargaining.firstRoundOn())), words.law(rule)));
    }

    /**
     * One round: when, where, in whose chair, and how it goes on once both have confirmed it.
     *
     * @param over whether it runs no longer: then it ended without minutes that both confirmed
     */
    public String round(MeetingRound round, boolean over) {
        String held = words.text(
                "text.roundHeld",
                round.number(),
                words.day(round.heldOn()),
                round.place(),
                words.text("how." + round.how()),
                words.side(round.chairSide()));
        if (!round.published()) {
            return over ? held + "\n" + words.text("text.withoutMinutes") : held;
        }
        String line = held + "\n" + words.text("outcome.recordMinutes." + round.goOn());
        if (round.suspension() != null) {
            line += "\n" + resume(round.suspension());
        }
        return line
                + papers.dialogue(round.caseNumber(), round.number())
                        .map(summary -> "\n" + words.text("text.dialogue", summary))
                        .orElse("");
    }

    String resume(Suspension suspension) {
        return words.text("text.resume", words.day(suspension.until()), suspension.place(), suspension.content());
    }

    /** Which clauses were opened again, by whose word and why. */
    public List<String> reopenings(String caseNumber) {
        return reopenings.of(caseNumber).stream().map(this::reopening).toList();
    }

    private String reopening(Reopenings.Reopening each) {
        String clauses = each.clauses().stream().map(String::valueOf).collect(Collectors.joining("、"));
        return words.text("text.reopened", words.text("cause." + each.cause()), clauses, each.reason());
    }
}
