package org.unionhome.collectivebargaining;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.collectivebargaining.congress.CongressVote;
import org.unionhome.collectivebargaining.congress.CongressVotes;
import org.unionhome.collectivebargaining.round.LawDays;
import org.unionhome.collectivebargaining.round.MeetingRound;
import org.unionhome.collectivebargaining.round.Rounds;
import org.unionhome.collectivebargaining.signing.FilingLimits;
import org.unionhome.collectivebargaining.signing.Receipts;

/** The terms of the tasks from the first agenda to the publication, where the law of the case gives them another than the usual one. */
@Component
class CourseTerms {

    private final CollectiveBargainings bargainings;
    private final LawBook law;
    private final FilingLimits limits;
    private final CongressVotes votes;
    private final Rounds rounds;
    private final Receipts receipts;
    private final LawDays days;
    private final Clock clock;

    CourseTerms(
            CollectiveBargainings bargainings,
            LawBook law,
            FilingLimits limits,
            CongressVotes votes,
            Rounds rounds,
            Receipts receipts,
            LawDays days,
            Clock clock) {
        this.bargainings = bargainings;
        this.law = law;
        this.limits = limits;
        this.votes = votes;
        this.rounds = rounds;
        this.receipts = receipts;
        this.days = days;
        this.clock = clock;
    }

    /** Empty where the task's own parameter holds. */
    Optional<String> ruleOf(String caseNumber, String task) {
        CollectiveBargaining bargaining = bargainings.require(caseNumber);
        return switch (task) {
            case "openCongressVote" -> submission(bargaining);
            case "fileContract" -> Optional.of(limits.of(bargaining.kind()).filing());
            case "recordAuthorityOpinion" ->
                Optional.of(limits.of(bargaining.kind()).review());
            case "publishContract" -> Optional.of(limits.of(bargaining.kind()).publication());
            default -> Optional.empty();
        };
    }

    /** Some laws say how soon a draft goes before the congress, and how soon again after it was not passed. */
    private Optional<String> submission(CollectiveBargaining bargaining) {
        boolean again = votes.of(bargaining.caseNumber()).stream()
                .anyMatch(vote -> vote.result() == CongressVote.Result.NOT_PASSED);
        String name = again ? "resubmitDraft" : "submitDraft";
        return law.find(bargaining, name).map(rule -> rule.key());
    }

    /** Minutes are due after the meeting, a review runs from the day on which the authority got the contract, publication from its effect. */
    Optional<Instant> since(String caseNumber, String task) {
        return switch (task) {
            case "recordMinutes" ->
                rounds.latest(caseNumber)
                        .map(MeetingRound::heldOn)
                        .map(days::startOf)
                        .filter(held -> held.isAfter(clock.instant()));
            case "recordAuthorityOpinion" -> receipts.receivedOn(caseNumber).map(days::startOf);
            case "publishContract" -> receipts.effectiveOn(caseNumber).map(days::startOf);
            default -> Optional.empty();
        };
    }
}
