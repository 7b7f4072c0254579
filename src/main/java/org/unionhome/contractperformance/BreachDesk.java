package org.unionhome.contractperformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.exchange.DisputeEnded;
import org.unionhome.bargainingdispute.exchange.DisputeRequest;
import org.unionhome.bargainingdispute.exchange.Disputes;
import org.unionhome.cases.Ledger;
import org.unionhome.contractperformance.form.FollowUpBreach;
import org.unionhome.demandfollowup.exchange.OfficialDemands;
import org.unionhome.notification.Notices;

/** What the union chair lets follow from promises that were not kept, and what came of it. */
@Component
class BreachDesk {

    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_TEXT = 2000;

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final OfficialDemands demands;
    private final Disputes disputes;
    private final PerformanceDates dates;
    private final PerformanceLines lines;
    private final PerformanceWords words;
    private final ObligationOwners owners;
    private final Notices notices;
    private final Ledger ledger;

    BreachDesk(
            ContractPerformances performances,
            Obligations obligations,
            OfficialDemands demands,
            Disputes disputes,
            PerformanceDates dates,
            PerformanceLines lines,
            PerformanceWords words,
            ObligationOwners owners,
            Notices notices,
            Ledger ledger) {
        this.performances = performances;
        this.obligations = obligations;
        this.demands = demands;
        this.disputes = disputes;
        this.dates = dates;
        this.lines = lines;
        this.words = words;
        this.owners = owners;
        this.notices = notices;
        this.ledger = ledger;
    }

    /** @throws Refusal when one of the broken promises has no decision, or one that lacks something */
    void followUp(String caseNumber, FollowUpBreach form, String actorId) {
        ContractPerformance performance = performances.require(caseNumber);
        List<Obligation> disputed = new ArrayList<>();
        for (Obligation obligation : obligations.toBeFollowedUp(caseNumber)) {
            FollowUpBreach.Row row = row(form, obligation);
            switch (row.decision()) {
                case DEMAND -> demand(performance, obligation, row, actorId);
                case DISPUTE -> disputed.add(obligation);
                case REMEDY -> remedy(obligation, row);
                case NOTED -> note(obligation, row);
            }
        }
        if (!disputed.isEmpty()) {
            dispute(performance, disputed, form, actorId);
        }
        performances.change(caseNumber, ContractPerformance::followedUp);
    }

    private static FollowUpBreach.Row row(FollowUpBreach form, Obligation obligation) {
        String item = String.valueOf(obligation.item());
        return form.breaches().stream()
                .filter(row -> item.equals(row.item()) && row.decision() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("contract-performance.refusal.decisionMissing", item));
    }

    private void demand(
            ContractPerformance performance, Obligation obligation, FollowUpBreach.Row row, String actorId) {
        if (row.category() == null) {
            throw new Refusal("contract-performance.refusal.categoryNeeded", obligation.item());
        }
        String text = words.official(
                "demand.text",
                performance.title(),
                performance.contractNumber(),
                obligation.clauseNumber(),
                obligation.text(),
                lines.grounds(obligation),
                performance.caseNumber());
        String title = words.official("demand.title", obligation.text());
        String number = demands.raise(
                new OfficialDemands.Request(row.category(), cut(title, LONGEST_TITLE), cut(text, LONGEST_TEXT)),
                actorId);
        obligations.change(obligation, each -> each.followedBy(FollowUp.DEMAND, number, row.reason()));
    }

    private void dispute(
            ContractPerformance performance, List<Obligation> disputed, FollowUpBreach form, String actorId) {
        List<String> points = disputed.stream()
                .map(each -> words.official("dispute.point", each.clauseNumber(), each.text()))
                .toList();
        String number = disputes.open(
                new DisputeRequest(
                        performance.contractNumber(),
                        DisputeRequest.Cause.PERFORMANCE,
                        DisputeRequest.Party.STAFF,
                        performance.title(),
                        points,
                        performance.ruleSet().jurisdiction(),
                        performance.ruleSet().on()),
                actorId);
        disputed.forEach(obligation -> obligations.change(
                obligation,
                each -> each.followedBy(
                        FollowUp.DISPUTE, number, row(form, obligation).reason())));
    }

    private void remedy(Obligation obligation, FollowUpBreach.Row row) {
        requireReason(row);
        if (row.newDay() == null || !row.newDay().isAfter(dates.today())) {
            throw new Refusal("contract-performance.refusal.newDay", obligation.item());
        }
        obligations.change(obligation, each -> each.remedied(row.newDay(), row.reason()));
    }

    private void note(Obligation obligation, FollowUpBreach.Row row) {
        requireReason(row);
        obligations.change(obligation, each -> each.followedBy(FollowUp.NOTED, null, row.reason()));
    }

    private static void requireReason(FollowUpBreach.Row row) {
        if (row.reason() == null) {
            throw new Refusal("contract-performance.refusal.reasonNeeded");
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
    }

    /** A dispute that brought nothing comes back to the union chair with the next check. */
    @EventListener
    void on(DisputeEnded ended) {
        Map<String, List<Obligation>> byCase = obligations.followedBy(ended.disputeNumber()).stream()
                .collect(Collectors.groupingBy(Obligation::caseNumber));
        byCase.forEach((number, disputed) -> {
            disputed.forEach(each -> obligations.change(each, one -> one.disputeEnded(ended.result())));
            ledger.append(Ledger.Entry.system(
                    number, "disputeConcluded", ended.result().name()));
            notices.tell(
                    owners.inOffice(Set.of("unionChair", "unionOfficer", "humanResources")),
                    "CASE",
                    "contract-performance.told.disputeConcluded",
                    number,
                    ended.disputeNumber(),
                    "#contract-performance.result." + ended.result());
        });
    }
}
