package org.unionhome.contractperformance;

import java.util.Date;
import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.notification.Notices;
import org.unionhome.workflow.ProcessSteps;

/** What the system does about the performance of a contract, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "contract-performance")
public class ContractPerformanceSteps {

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final CheckDesk checks;
    private final PerformanceDates dates;
    private final ObligationOwners owners;
    private final Notices notices;
    private final Ledger ledger;

    ContractPerformanceSteps(
            ContractPerformances performances,
            Obligations obligations,
            CheckDesk checks,
            PerformanceDates dates,
            ObligationOwners owners,
            Notices notices,
            Ledger ledger) {
        this.performances = performances;
        this.obligations = obligations;
        this.checks = checks;
        this.dates = dates;
        this.owners = owners;
        this.notices = notices;
        this.ledger = ledger;
    }

    public void openCheck(String caseNumber) {
        checks.open(caseNumber);
        record(caseNumber, "openCheck", null);
    }

    public void concludeCheck(String caseNumber) {
        boolean broken = checks.conclude(caseNumber);
        record(caseNumber, "concludeCheck", broken ? "BROKEN" : "KEPT");
    }

    public void closePerformance(String caseNumber) {
        performances.change(caseNumber, ContractPerformance::expired);
        record(caseNumber, "closePerformance", null);
        tellEnd(caseNumber);
    }

    /** The message that ended it has moved the case already. */
    public void recordEnd(String caseNumber) {
        obligations.of(caseNumber).stream()
                .filter(obligation -> obligation.state().open())
                .forEach(obligation -> obligations.change(obligation, Obligation::lapsed));
        record(caseNumber, "recordEnd", null);
        tellEnd(caseNumber);
    }

    /** Who checks was told when the owner sent it. */
    public void recordEvidence(String caseNumber) {
        record(caseNumber, "recordEvidence", null);
    }

    private void tellEnd(String caseNumber) {
        List<String> told = owners.inOffice(Set.of("unionChair", "unionOfficer", "humanResources"));
        String state = "#contract-performance.state."
                + performances.require(caseNumber).state();
        notices.tell(told, "CASE", "contract-performance.told.ended", caseNumber, caseNumber, state);
    }

    private void record(String caseNumber, String step, String outcome) {
        ledger.append(Ledger.Entry.system(caseNumber, step, outcome));
    }

    /** Confirmed, or sent back more often than the company may. */
    public boolean isPlanSettled(String caseNumber) {
        return performances.require(caseNumber).state() == PerformanceState.RUNNING;
    }

    public boolean isAnyBroken(String caseNumber) {
        return !obligations.toBeFollowedUp(caseNumber).isEmpty();
    }

    /** After its last day, once nothing is left to be done. */
    public boolean isTermOver(String caseNumber) {
        return dates.isTermOver(performances.require(caseNumber))
                && obligations.of(caseNumber).stream()
                        .noneMatch(obligation -> obligation.state().open());
    }

    public Date nextCheck(String caseNumber) {
        return dates.startOf(dates.nextCheck(performances.require(caseNumber), obligations.of(caseNumber)));
    }

    public Date renewalDue(String caseNumber) {
        return dates.startOf(dates.renewalDue(performances.require(caseNumber)));
    }

    /** Midnight after its last day. */
    public Date termEnds(String caseNumber) {
        return dates.startOf(performances.require(caseNumber).to().plusDays(1));
    }
}
