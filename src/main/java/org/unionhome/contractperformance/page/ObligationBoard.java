package org.unionhome.contractperformance.page;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.unionhome.contractperformance.ContractPerformance;
import org.unionhome.contractperformance.ContractPerformanceFacts;
import org.unionhome.contractperformance.ContractPerformances;
import org.unionhome.contractperformance.Obligation;
import org.unionhome.contractperformance.ObligationState;
import org.unionhome.contractperformance.Obligations;
import org.unionhome.contractperformance.PerformanceLines;
import org.unionhome.contractperformance.PerformanceWords;
import org.unionhome.contractperformance.PromiseLine;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.portal.Moments;

/** Turns the obligations of a contract into what the page shows. A plan that the company has not confirmed is not shown. */
@Component
class ObligationBoard {

    private static final List<String> OVERSIGHT = List.of("unionOfficer", "unionChair", "auditCommittee", "auditor");

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final ContractPerformanceFacts facts;
    private final PerformanceLines lines;
    private final PerformanceWords words;
    private final People people;
    private final Moments moments;

    ObligationBoard(
            ContractPerformances performances,
            Obligations obligations,
            ContractPerformanceFacts facts,
            PerformanceLines lines,
            PerformanceWords words,
            People people,
            Moments moments) {
        this.performances = performances;
        this.obligations = obligations;
        this.facts = facts;
        this.lines = lines;
        this.words = words;
        this.people = people;
        this.moments = moments;
    }

    Optional<ObligationViews.Page> page(String contractNumber, String readerId) {
        return performances.ofContract(contractNumber).map(performance -> page(performance, readerId));
    }

    private ObligationViews.Page page(ContractPerformance performance, String readerId) {
        String number = performance.caseNumber();
        List<Obligation> shown = shown(performance);
        return new ObligationViews.Page(
                performance.title(),
                words.text("text.term", moments.day(performance.from()), moments.day(performance.to())),
                words.text("state." + performance.state()),
                shown.isEmpty() ? "" : lines.count(number),
                shown.isEmpty()
                        ? List.of()
                        : performance.promises().stream()
                                .map(promise -> clause(promise, shown))
                                .toList(),
                mayOpen(number, people.entitlements(readerId)) ? number : null);
    }

    private List<Obligation> shown(ContractPerformance performance) {
        boolean agreed = performance.state().performed() || performance.state().ended();
        return agreed ? obligations.of(performance.caseNumber()) : List.of();
    }

    private boolean mayOpen(String caseNumber, Entitlements reader) {
        return OVERSIGHT.stream().anyMatch(reader::hasRole) || facts.mayLook(caseNumber, reader);
    }

    private ObligationViews.Clause clause(PromiseLine promise, List<Obligation> all) {
        return new ObligationViews.Clause(
                words.text("text.clause", promise.clauseNumber(), promise.title()),
                promise.text(),
                promise.withoutReason(),
                all.stream()
                        .filter(each -> each.clauseNumber() == promise.clauseNumber())
                        .map(this::row)
                        .toList());
    }

    private ObligationViews.Row row(Obligation obligation) {
        return new ObligationViews.Row(
                obligation.item(),
                obligation.text(),
                lines.owner(obligation),
                moments.day(obligation.dueOn()),
                obligation.wanted(),
                lines.evidence(obligation),
                lines.state(obligation),
                mood(obligation.state()),
                lines.followUp(obligation));
    }

    private static String mood(ObligationState state) {
        return switch (state) {
            case KEPT -> "tag-good";
            case LATE, BROKEN -> "tag-bad";
            case DUE -> "tag-wait";
            case PLANNED, LAPSED -> "";
        };
    }
}
