package org.unionhome.promotion;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballot;
import org.unionhome.ballot.BallotPlan;
import org.unionhome.ballot.BallotResult;
import org.unionhome.ballot.Ballots;
import org.unionhome.ballot.Item;
import org.unionhome.ballot.Mode;
import org.unionhome.people.People;
import org.unionhome.promotion.form.OpenRecommendation;

/** The secret recommendation: opens the ballot of a promotion, closes it, and reads what came out. */
@Component
class PromotionVote {

    private static final String NO = "NO";
    private static final List<String> CHOICES = List.of(BallotPlan.YES, NO, BallotPlan.ABSTAIN);
    private static final String RULE = "recommendation";

    private final Ballots ballots;
    private final ElectorLists lists;
    private final PromotionDates dates;
    private final PromotionWords words;
    private final People people;

    PromotionVote(Ballots ballots, ElectorLists lists, PromotionDates dates, PromotionWords words, People people) {
        this.ballots = ballots;
        this.lists = lists;
        this.dates = dates;
        this.words = words;
        this.people = people;
    }

    /** When the ballot of this form would close. @throws Refusal when the day or the counters are not right */
    Instant closesAt(Promotion promotion, OpenRecommendation form) {
        Instant closes = dates.voteCloses(form.lastDay());
        if (form.mode() == OpenRecommendation.VoteMode.PAPER) {
            requireCounters(promotion, form.counters());
        }
        return closes;
    }

    private void requireCounters(Promotion promotion, List<String> counters) {
        Motion motion = promotion.motion();
        Set<String> named = new LinkedHashSet<>(counters == null ? List.of() : counters);
        Set<String> barred = Set.copyOf(
                new LinkedHashSet<>(List.of(promotion.candidateId(), motion.raisedBy(), motion.raisedFor())));
        if (named.size() != 2 || named.stream().anyMatch(barred::contains)) {
            throw new Refusal("promotion.refusal.counters");
        }
        named.forEach(people::require);
    }

    /** @return the id of the ballot */
    String open(Promotion promotion, OpenRecommendation form, Instant closesAt) {
        boolean paper = form.mode() == OpenRecommendation.VoteMode.PAPER;
        String name = words.name(promotion.candidateId());
        Motion motion = promotion.motion();
        return ballots.open(new BallotPlan(
                promotion.caseNumber(),
                "promotion.ballot.title",
                List.of(motion.post()),
                paper ? Mode.PAPER : Mode.ELECTRONIC,
                List.of(new Item(promotion.caseNumber(), name + " · " + motion.post())),
                CHOICES,
                lists.of(promotion).persons(),
                paper ? form.counters() : List.of(),
                closesAt,
                RULE));
    }

    /** Ends the ballot where it still runs, and reads the sums. */
    Recommendation.Tally close(Promotion promotion) {
        String id = promotion.recommendation().ballot();
        if (ballots.require(id).open()) {
            ballots.close(id);
        }
        BallotResult result = ballots.result(id);
        if (!result.quorumReached()) {
            return new Recommendation.Tally(
                    result.electors(), result.papers(), null, null, null, Recommendation.Verdict.NO_QUORUM);
        }
        BallotResult.ItemResult of = result.of(promotion.caseNumber());
        return new Recommendation.Tally(
                result.electors(),
                result.papers(),
                of.count(BallotPlan.YES),
                of.count(NO),
                of.count(BallotPlan.ABSTAIN),
                Recommendation.Verdict.valueOf(of.verdict().name()));
    }

    /** The promotion goes no further: nobody votes any more. */
    void cancel(String caseNumber) {
        ballots.ofCase(caseNumber).filter(Ballot::open).map(Ballot::id).ifPresent(ballots::cancel);
    }
}
