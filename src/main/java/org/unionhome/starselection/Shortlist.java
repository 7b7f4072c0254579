package org.unionhome.starselection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.Rules;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starselection.RankingRule.Kept;

/** Who of a cohort is to become a star: ranked by the rules, with the next one moving up where somebody falls out. */
@Component
class Shortlist {

    static final String SCORED = "SCORED";

    private final StarSelections selections;
    private final CohortNominations nominations;
    private final Rules rules;
    private final Clock clock;

    Shortlist(StarSelections selections, CohortNominations nominations, Rules rules, Clock clock) {
        this.selections = selections;
        this.nominations = nominations;
        this.rules = rules;
        this.clock = clock;
    }

    /** The nominations of a cohort by number. */
    Map<String, CohortNominee> nominees(String cohort) {
        return nominations.of(cohort).stream().collect(Collectors.toMap(CohortNominee::number, Function.identity()));
    }

    Shares shares() {
        LocalDate today = LocalDate.now(clock);
        return new Shares(
                rules.require("star-selection.share.frontline", today).value(),
                rules.require("star-selection.share.managers", today).value());
    }

    /** What the rules would give at this moment. */
    List<Ranked> preview(StarSelection selection) {
        return rank(selection, Map.of());
    }

    void rank(String cohort) {
        selections.change(cohort, selection -> selection.ranked(preview(selection)));
    }

    private List<Ranked> rank(StarSelection selection, Map<String, Way> chosen) {
        Map<String, RankOutcome> out = new HashMap<>();
        selection.ranking().stream()
                .filter(ranked -> ranked.outcome().isOut())
                .forEach(ranked -> out.put(ranked.nomination(), ranked.outcome()));
        List<Candidate> candidates = nominations.of(selection.caseNumber()).stream()
                .filter(nominee -> nominee.state().equals(SCORED)
                        || out.containsKey(nominee.number())
                        || chosen.containsKey(nominee.number()))
                .filter(nominee -> nominee.total() != null)
                .map(Candidate::of)
                .toList();
        Map<String, Integer> quotas =
                selection.quotas().stream().collect(Collectors.toMap(BranchQuota::branchCode, BranchQuota::quota));
        return RankingRule.rank(candidates, quotas, shares(), new Kept(chosen, out));
    }

    /** The union chair takes some off the list before it is decided; the list is then ranked anew. */
    void strike(String cohort, List<String> struck) {
        StarSelection selection = selections.require(cohort);
        Set<String> known =
                new HashSet<>(chosen(selection).stream().map(Ranked::nomination).toList());
        if (struck == null || struck.isEmpty() || !known.containsAll(struck)) {
            throw new Refusal("star-selection.refusal.strikeWhom");
        }
        selection.ranking().stream()
                .filter(ranked -> struck.contains(ranked.nomination()))
                .forEach(ranked -> {
                    selections.change(cohort, each -> each.fell(ranked.nomination(), RankOutcome.STRUCK));
                    nominations.notSelect(ranked.nomination(), RankOutcome.STRUCK.reason(), ranked.rank());
                });
    }

    /**
     * One falls out, and the next in rank moves up by the same rules; nobody else changes place.
     *
     * @return who moved up; nobody when the place stays free
     */
    List<Ranked> fallOut(String cohort, String nomination, RankOutcome why) {
        StarSelection selection = selections.change(cohort, each -> each.fell(nomination, why));
        Map<String, Ranked> before =
                chosen(selection).stream().collect(Collectors.toMap(Ranked::nomination, Function.identity()));
        Map<String, Way> stay = new HashMap<>();
        before.forEach((number, ranked) -> stay.put(number, ranked.way()));
        List<Ranked> now = rank(selection, stay).stream()
                .map(ranked -> ranked.chosen() ? kept(ranked, before.get(ranked.nomination())) : ranked)
                .toList();
        selections.change(cohort, each -> each.rankedAgain(now));
        return now.stream()
                .filter(ranked -> ranked.chosen() && !before.containsKey(ranked.nomination()))
                .toList();
    }

    /** How somebody was chosen stays as it was; whoever is new moved up. */
    private static Ranked kept(Ranked ranked, Ranked before) {
        return before == null ? ranked.movedUp(true) : before;
    }

    static List<Ranked> chosen(StarSelection selection) {
        return selection.ranking().stream().filter(Ranked::chosen).toList();
    }
}
