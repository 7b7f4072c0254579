package org.unionhome.starselection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.WorkCalendar;

/** The plan of a cohort as its forms show it: proposed values at the start, and how each branch came to its places. */
@Component
class PlanValues {

    private static final List<String> PARTS = List.of("skill", "performance", "safety", "innovation", "democratic");

    private final StarSelections selections;
    private final CohortOpening opening;
    private final Headcounts headcounts;
    private final CallWindow window;
    private final Rules rules;
    private final WorkCalendar calendar;
    private final SelectionWords words;
    private final Clock clock;

    PlanValues(
            StarSelections selections,
            CohortOpening opening,
            Headcounts headcounts,
            CallWindow window,
            Rules rules,
            WorkCalendar calendar,
            SelectionWords words,
            Clock clock) {
        this.selections = selections;
        this.opening = opening;
        this.headcounts = headcounts;
        this.window = window;
        this.rules = rules;
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    Map<String, Object> start() {
        Map<String, Object> values = new LinkedHashMap<>();
        int next = selections.all().stream()
                        .filter(each -> each.state() != SelectionState.CANCELLED
                                && each.state() != SelectionState.NOBODY_ELIGIBLE)
                        .mapToInt(each -> each.plan().ordinal())
                        .max()
                        .orElse(0)
                + 1;
        values.put("ordinal", next);
        values.put("year", today().getYear());
        values.put("name", words.text("text.defaultName", String.valueOf(today().getYear()), next));
        values.put("termMonths", rule("star-selection.termMonths"));
        PARTS.forEach(part -> values.put(part, rule("star-selection.weight." + part)));
        values.put(
                "panelOptions",
                opening.panel().stream()
                        .map(person -> Map.of("value", person.id(), "label", person.name()))
                        .toList());
        values.put(
                "branches",
                headcounts.ofBranches().stream()
                        .map(each -> Map.of("branch", words.unit(each.branchCode()), "headcount", each.headcount()))
                        .toList());
        return values;
    }

    void head(Map<String, Object> values, StarSelection selection) {
        values.put("cohortName", selection.plan().name());
    }

    void call(Map<String, Object> values, StarSelection selection) {
        values.put(
                "quotaText",
                words.text(
                        "text.quota",
                        selection.plan().quota(),
                        selection.quotas().size()));
        values.put("quotas", selection.quotas().stream().map(this::row).toList());
        values.put("weightsText", weights(selection));
        values.put("judgesText", judges(selection));
        int days = rule(CallWindow.CODE + ".due");
        values.put("windowText", words.day(calendar.plusCalendarDays(today(), days)));
    }

    private Map<String, Object> row(BranchQuota quota) {
        return Map.of(
                "branch", words.unit(quota.branchCode()),
                "headcount", quota.headcount(),
                "arithmetic", arithmetic(quota),
                "base", quota.base(),
                "remainder", quota.remainder().toPlainString(),
                "quota", quota.quota());
    }

    /** How a branch came to its places, to be followed with a pencil. */
    String arithmetic(BranchQuota quota) {
        String sum = words.text(
                "text.arithmetic",
                String.valueOf(quota.headcount()),
                String.valueOf(quota.seats()),
                String.valueOf(quota.heads()),
                quota.exactShare().toPlainString());
        return quota.byMinimum() ? sum + words.text("text.minimum") : sum;
    }

    String weights(StarSelection selection) {
        var weights = selection.weights();
        return words.text(
                "text.weights",
                weights.skill(),
                weights.performance(),
                weights.safety(),
                weights.innovation(),
                weights.democratic());
    }

    String judges(StarSelection selection) {
        return words.text("text.judges", names(selection, false), names(selection, true));
    }

    private String names(StarSelection selection, boolean alternate) {
        return words.names(selection.judges().stream()
                .filter(judge -> judge.alternate() == alternate)
                .map(Judge::personId)
                .toList());
    }

    String lastDay(StarSelection selection) {
        return words.day(window.lastDay(selection.caseNumber()));
    }

    private int rule(String key) {
        return rules.require(key, today()).value().intValueExact();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
