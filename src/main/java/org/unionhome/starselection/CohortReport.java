package org.unionhome.starselection;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.publicnotice.NoticeBoard;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.Star;
import org.unionhome.starnomination.exchange.Stars;

/** What can be counted of cohorts, from their cases. */
@Component
public class CohortReport {

    private static final Set<String> ELIGIBLE = Set.of("PREPARED", "SCORING", Shortlist.SCORED);

    /** How many nominations came how far. */
    public record Funnel(int nominated, int recommended, int eligible, int scored, int shortlisted, int appointed) {}

    /** One branch: its places and how it came to them, how many were nominated and became stars. */
    public record BranchLine(BranchQuota quota, String arithmetic, int nominated, int appointed) {}

    /** A day in the cohort's calendar and the rule that sets it; the rule is null where somebody chose the day. */
    public record DayLine(String textKey, LocalDate day, Rule rule) {}

    /** A star of the cohort; {@code revoked} that it was taken back. */
    public record StarLine(String nomination, String personId, String branchCode, int level, boolean revoked) {}

    /** A line of the list of allowances. */
    public record AllowanceLine(
            String nomination,
            String personId,
            String branchCode,
            int level,
            BigDecimal monthly,
            int months,
            BigDecimal sum) {}

    private final CohortNominations nominations;
    private final Stars stars;
    private final Shortlist shortlist;
    private final StarTermDesk term;
    private final PlanValues plan;
    private final RankingValues ranking;
    private final CallWindow window;
    private final NoticeBoard board;
    private final Rules rules;
    private final Clock clock;

    CohortReport(
            CohortNominations nominations,
            Stars stars,
            Shortlist shortlist,
            StarTermDesk term,
            PlanValues plan,
            RankingValues ranking,
            CallWindow window,
            NoticeBoard board,
            Rules rules,
            Clock clock) {
        this.nominations = nominations;
        this.stars = stars;
        this.shortlist = shortlist;
        this.term = term;
        this.plan = plan;
        this.ranking = ranking;
        this.window = window;
        this.board = board;
        this.rules = rules;
        this.clock = clock;
    }

    /** Stars that were given in these days, whatever became of them. */
    public long stars(LocalDate from, LocalDate to) {
        return given(from, to).size();
    }

    /** Cohorts that gave stars in these days. */
    public long cohorts(LocalDate from, LocalDate to) {
        return given(from, to).stream().map(Star::cohort).distinct().count();
    }

    /** Stars of the latest cohort that gave some in these days. */
    public long starsOfLatest(LocalDate from, LocalDate to) {
        List<Star> given = given(from, to);
        int latest = given.stream().mapToInt(Star::cohortOrdinal).max().orElse(0);
        return given.stream().filter(star -> star.cohortOrdinal() == latest).count();
    }

    private List<Star> given(LocalDate from, LocalDate to) {
        return stars.all().stream()
                .filter(star -> !star.from().isBefore(from) && !star.from().isAfter(to))
                .toList();
    }

    /** How many stars each cohort gave, by its case number. */
    public Map<String, Long> starsByCohort() {
        return stars.all().stream().collect(Collectors.groupingBy(Star::cohort, Collectors.counting()));
    }

    public Funnel funnel(StarSelection selection) {
        List<CohortNominee> all = nominations.of(selection.caseNumber());
        return new Funnel(
                all.size(),
                count(all, nominee -> nominee.branchOrder() != null),
                count(all, nominee -> ELIGIBLE.contains(nominee.state()) || nominee.democratic() != null),
                count(all, nominee -> nominee.total() != null),
                (int) selection.ranking().stream()
                        .filter(ranked -> ranked.chosen() || ranked.outcome().isOut())
                        .count(),
                stars(selection).size());
    }

    private static int count(List<CohortNominee> all, Predicate<CohortNominee> which) {
        return (int) all.stream().filter(which).count();
    }

    public List<BranchLine> branches(StarSelection selection) {
        List<CohortNominee> all = nominations.of(selection.caseNumber());
        List<StarLine> given = stars(selection);
        return selection.quotas().stream()
                .map(quota -> new BranchLine(
                        quota,
                        plan.arithmetic(quota),
                        count(all, nominee -> nominee.branchCode().equals(quota.branchCode())),
                        (int) given.stream()
                                .filter(star -> star.branchCode().equals(quota.branchCode()))
                                .count()))
                .toList();
    }

    /** The stars of a cohort, the highest first. */
    public List<StarLine> stars(StarSelection selection) {
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        return stars.all().stream()
                .filter(star -> star.cohort().equals(selection.caseNumber()))
                .map(star -> new StarLine(
                        star.nomination(),
                        star.personId(),
                        nominees.get(star.nomination()).branchCode(),
                        star.level(),
                        star.revoked()))
                .sorted(Comparator.comparingInt(StarLine::level).reversed().thenComparing(StarLine::nomination))
                .toList();
    }

    /** The shares of front line and managers among those chosen; empty before there is a list. */
    public String shares(StarSelection selection) {
        return selection.ranking().isEmpty() ? "" : ranking.shares(selection.ranking());
    }

    /** The days that are known by now, in their order. */
    public List<DayLine> calendar(StarSelection selection) {
        List<DayLine> days = new ArrayList<>();
        String number = selection.caseNumber();
        add(days, "nominationWindowEnded", window.lastDay(number), selection);
        if (selection.ratingUntil() != null) {
            days.add(new DayLine("star-selection.ratingPeriodEnded", selection.ratingUntil(), null));
        }
        add(days, "noticeEnded", board.endsAt(number).map(this::lastDay).orElse(null), selection);
        if (selection.term() != null) {
            add(days, "midTermReached", day(term.midTerm(number).toInstant()), selection);
            days.add(new DayLine("star-selection.termReached", selection.term().to(), null));
        }
        return days;
    }

    private void add(List<DayLine> days, String step, LocalDate day, StarSelection selection) {
        if (day != null) {
            LocalDate on = selection.term() == null ? day : selection.term().from();
            days.add(new DayLine("star-selection." + step, day, rules.require("star-selection." + step + ".due", on)));
        }
    }

    /** A term that ends at midnight ends on the day before. */
    private LocalDate lastDay(Instant end) {
        return day(end.minusSeconds(1));
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    /** What each star of the cohort is paid, as granted; before that as it would be. Nobody before the appointment. */
    public List<AllowanceLine> allowances(StarSelection selection) {
        if (selection.term() == null) {
            return List.of();
        }
        Map<String, CohortNominee> nominees = shortlist.nominees(selection.caseNumber());
        List<Allowance> list = selection.allowances().isEmpty() ? term.allowances(selection) : selection.allowances();
        return list.stream()
                .map(allowance -> {
                    CohortNominee nominee = nominees.get(allowance.nomination());
                    return new AllowanceLine(
                            allowance.nomination(),
                            nominee.personId(),
                            nominee.branchCode(),
                            allowance.level(),
                            allowance.monthlyCny(),
                            allowance.months(),
                            allowance.sum());
                })
                .toList();
    }
}
