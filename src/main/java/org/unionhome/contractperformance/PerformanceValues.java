package org.unionhome.contractperformance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The values of each step's form. The door passes on only those that the form names. */
@Component
class PerformanceValues {

    private final Obligations obligations;
    private final ObligationOwners owners;
    private final PerformanceLines lines;
    private final Renewal renewal;
    private final PerformanceDates dates;
    private final PerformanceWords words;

    PerformanceValues(
            Obligations obligations,
            ObligationOwners owners,
            PerformanceLines lines,
            Renewal renewal,
            PerformanceDates dates,
            PerformanceWords words) {
        this.obligations = obligations;
        this.owners = owners;
        this.lines = lines;
        this.renewal = renewal;
        this.dates = dates;
        this.words = words;
    }

    Map<String, Object> of(ContractPerformance performance, String step) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("titleText", words.text("text.evidence", performance.contractNumber(), performance.title()));
        values.put("termText", term(performance));
        switch (step) {
            case "planObligations" -> plan(values, performance);
            case "confirmObligations" -> {
                int left = Math.max(0, dates.planReturns() - performance.returns());
                values.put("returnsText", words.text("text.returns", left));
                values.put("obligations", rows(performance));
                values.put("withoutText", without(performance));
            }
            case "checkByStaff", "checkByCompany" -> check(values, performance);
            case "reportToCongress" -> {
                values.put("countText", lines.count(performance.caseNumber()));
                values.put("obligations", rows(performance));
            }
            case "followUpBreach" -> values.put("breaches", breaches(performance));
            case "proposeRenewal" ->
                values.put("runningText", renewal.running(performance).orElse(words.text("text.noBargaining")));
            case "evidenceSupplied" -> values.put("obligationOptions", open(performance));
            default -> {}
        }
        values.values().removeIf(Objects::isNull);
        return values;
    }

    String term(ContractPerformance performance) {
        return words.text(
                "text.term", performance.from().toString(), performance.to().toString());
    }

    private void plan(Map<String, Object> values, ContractPerformance performance) {
        values.put("returnText", performance.returnReason());
        values.put(
                "promises",
                performance.promises().stream()
                        .map(promise -> Map.of(
                                "clauseText",
                                lines.clause(performance, promise.clauseNumber()),
                                "text",
                                promise.text()))
                        .toList());
        values.put(
                "clauseOptions",
                performance.promises().stream()
                        .map(promise -> option(
                                String.valueOf(promise.clauseNumber()),
                                lines.clause(performance, promise.clauseNumber())))
                        .toList());
        values.put(
                "ownerOptions",
                owners.choices().entrySet().stream()
                        .map(owner -> option(owner.getKey(), owner.getValue()))
                        .toList());
        values.put("obligations", planned(performance));
        values.put("without", withoutRows(performance));
    }

    /** The plan that was returned; at first a line for each promise. */
    private List<Map<String, Object>> planned(ContractPerformance performance) {
        List<Obligation> before = obligations.of(performance.caseNumber());
        List<Map<String, Object>> rows = new ArrayList<>();
        if (before.isEmpty()) {
            performance.promises().stream()
                    .filter(promise -> promise.withoutReason() == null)
                    .forEach(promise -> rows.add(Map.of(
                            "clause", String.valueOf(promise.clauseNumber()), "text", shortened(promise.text()))));
        }
        before.forEach(each -> rows.add(Map.of(
                "clause", String.valueOf(each.clauseNumber()),
                "text", each.text(),
                "owner", each.ownerGroup(),
                "dueOn", each.dueOn().toString(),
                "wanted", each.wanted())));
        return rows;
    }

    private static String shortened(String text) {
        return text.length() <= 500 ? text : text.substring(0, 500);
    }

    private static List<Map<String, Object>> withoutRows(ContractPerformance performance) {
        return performance.promises().stream()
                .filter(promise -> promise.withoutReason() != null)
                .map(promise -> Map.<String, Object>of(
                        "clause", String.valueOf(promise.clauseNumber()), "reason", promise.withoutReason()))
                .toList();
    }

    private String without(ContractPerformance performance) {
        return performance.promises().stream()
                .filter(promise -> promise.withoutReason() != null)
                .map(promise -> words.text("text.without", promise.clauseNumber(), promise.withoutReason()))
                .collect(Collectors.joining("\n"));
    }

    private List<Map<String, Object>> rows(ContractPerformance performance) {
        return obligations.of(performance.caseNumber()).stream()
                .map(each -> lines.row(performance, each))
                .toList();
    }

    private void check(Map<String, Object> values, ContractPerformance performance) {
        values.put("checkText", words.text("text.check", performance.checks() + 1));
        values.put(
                "findings",
                obligations.toBeChecked(performance.caseNumber()).stream()
                        .map(each -> Map.of("item", String.valueOf(each.item()), "about", lines.about(each)))
                        .toList());
    }

    private List<Map<String, String>> breaches(ContractPerformance performance) {
        return obligations.toBeFollowedUp(performance.caseNumber()).stream()
                .map(each -> Map.of("item", String.valueOf(each.item()), "about", lines.breach(each)))
                .toList();
    }

    private List<Map<String, String>> open(ContractPerformance performance) {
        return obligations.toBeChecked(performance.caseNumber()).stream()
                .map(each -> option(String.valueOf(each.item()), words.text("text.option", each.item(), each.text())))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
