package org.unionhome.starselection.page;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.portal.Moments;
import org.unionhome.starselection.CohortReport;
import org.unionhome.starselection.SelectionState;
import org.unionhome.starselection.SelectionWords;
import org.unionhome.starselection.StarSelection;
import org.unionhome.starselection.StarSelections;

/** Turns cohorts into what the pages show. */
@Component
class StarBoard {

    private final StarSelections selections;
    private final CohortReport report;
    private final SelectionWords words;
    private final Moments moments;

    StarBoard(StarSelections selections, CohortReport report, SelectionWords words, Moments moments) {
        this.selections = selections;
        this.report = report;
        this.words = words;
        this.moments = moments;
    }

    /** Every cohort, the latest first. */
    List<StarViews.CohortRow> cohorts() {
        Map<String, Long> stars = report.starsByCohort();
        return selections.all().stream()
                .map(selection -> row(selection, stars.getOrDefault(selection.caseNumber(), 0L)))
                .toList();
    }

    private StarViews.CohortRow row(StarSelection selection, long stars) {
        return new StarViews.CohortRow(
                selection.plan().ordinal(),
                selection.plan().name(),
                selection.caseNumber(),
                words.text("state." + selection.state()),
                mood(selection.state()),
                selection.state().appointed()
                        ? words.text("page.starsOf", stars, selection.plan().quota())
                        : words.text("page.places", selection.plan().quota()));
    }

    private static String mood(SelectionState state) {
        if (state.appointed()) {
            return "tag-good";
        }
        return state.isEnd() ? "" : "tag-wait";
    }

    /** Over all cohorts. */
    List<StarViews.Count> totals() {
        Map<String, Long> stars = report.starsByCohort();
        return List.of(
                new StarViews.Count(
                        words.text("figure.stars"),
                        stars.values().stream().mapToLong(Long::longValue).sum()),
                new StarViews.Count(words.text("figure.cohorts"), stars.size()));
    }

    /** @param named whether the reader may see who the stars are */
    Optional<StarViews.Cohort> cohort(int ordinal, boolean named) {
        return selections.ofOrdinal(ordinal).map(selection -> cohort(selection, named));
    }

    private StarViews.Cohort cohort(StarSelection selection, boolean named) {
        return new StarViews.Cohort(
                head(selection),
                funnel(report.funnel(selection)),
                report.branches(selection).stream().map(this::row).toList(),
                report.shares(selection),
                report.calendar(selection).stream().map(this::row).toList(),
                named ? report.stars(selection).stream().map(this::row).toList() : List.of());
    }

    private StarViews.Head head(StarSelection selection) {
        return new StarViews.Head(
                selection.plan().ordinal(),
                selection.plan().name(),
                selection.caseNumber(),
                words.text("state." + selection.state()),
                mood(selection.state()),
                words.text("page.places", selection.plan().quota()),
                selection.cancelReason());
    }

    private List<StarViews.Count> funnel(CohortReport.Funnel funnel) {
        return List.of(
                count("nominated", funnel.nominated()),
                count("recommended", funnel.recommended()),
                count("eligible", funnel.eligible()),
                count("scored", funnel.scored()),
                count("shortlisted", funnel.shortlisted()),
                count("appointed", funnel.appointed()));
    }

    private StarViews.Count count(String step, int count) {
        return new StarViews.Count(words.text("page.funnel." + step), count);
    }

    private StarViews.BranchRow row(CohortReport.BranchLine line) {
        return new StarViews.BranchRow(
                words.unit(line.quota().branchCode()),
                line.quota().headcount(),
                line.arithmetic(),
                line.quota().quota(),
                line.nominated(),
                line.appointed());
    }

    private StarViews.DayRow row(CohortReport.DayLine line) {
        long left = ChronoUnit.DAYS.between(moments.today(), line.day());
        String key = line.textKey().substring(line.textKey().indexOf('.') + 1);
        return new StarViews.DayRow(
                words.text(key),
                moments.day(line.day()),
                left < 0 ? words.text("page.over") : words.text("page.daysLeft", left),
                rule(line.rule()));
    }

    /** Where a term is written; a day that somebody chose has no rule. */
    private String rule(Rule rule) {
        if (rule == null) {
            return words.text("page.chosenDay");
        }
        String length = words.text("page.unit." + rule.unit(), rule.value().intValueExact());
        String source = rule.law() == null
                ? words.text("page.companyRule")
                : rule.law() + (rule.article() == null ? "" : " " + rule.article());
        return length + " · " + source;
    }

    private StarViews.StarRow row(CohortReport.StarLine line) {
        return new StarViews.StarRow(
                words.name(line.personId()), words.unit(line.branchCode()), words.level(line.level()), line.revoked());
    }
}
