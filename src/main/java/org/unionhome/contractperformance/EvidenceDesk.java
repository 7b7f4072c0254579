package org.unionhome.contractperformance;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.contractperformance.form.EvidenceSupplied;
import org.unionhome.notification.Notices;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.workflow.MessageContext;

/** Whoever keeps an obligation says that it is done, and what proves it. */
@Component
class EvidenceDesk {

    private static final Set<String> CHECKERS = Set.of("unionOfficer", "humanResources");

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final ObligationOwners owners;
    private final PerformanceDates dates;
    private final People people;
    private final Notices notices;

    EvidenceDesk(
            ContractPerformances performances,
            Obligations obligations,
            ObligationOwners owners,
            PerformanceDates dates,
            People people,
            Notices notices) {
        this.performances = performances;
        this.obligations = obligations;
        this.owners = owners;
        this.dates = dates;
        this.people = people;
        this.notices = notices;
    }

    /** Obligations for which this person may supply evidence now. */
    List<Obligation> own(ContractPerformance performance, Entitlements who) {
        if (!performance.state().performed()) {
            return List.of();
        }
        return obligations.toBeChecked(performance.caseNumber()).stream()
                .filter(obligation -> owners.owns(who, obligation.ownerGroup()))
                .toList();
    }

    /** @throws Refusal unless it is the owner, and the obligation is still to be kept */
    void supply(EvidenceSupplied form, MessageContext context) {
        dates.requirePast(form.doneOn());
        String number = context.caseNumber();
        Entitlements who = people.entitlements(context.actor().id());
        Obligation own = own(performances.require(number), who).stream()
                .filter(obligation -> String.valueOf(obligation.item()).equals(form.obligation()))
                .findFirst()
                .orElseThrow(() -> new Refusal("contract-performance.refusal.notOwner"));
        obligations.change(own, obligation -> obligation.evidenced(form.evidence(), form.doneOn()));
        notices.tell(
                owners.inOffice(CHECKERS),
                "CASE",
                "contract-performance.told.evidence",
                number,
                performances.require(number).title(),
                own.item());
    }
}
