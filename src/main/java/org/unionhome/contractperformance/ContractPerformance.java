package org.unionhome.contractperformance;

import static org.unionhome.contractperformance.PerformanceState.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.data.relational.core.mapping.Table;
import org.unionhome.Refusal;
import org.unionhome.contractperformance.exchange.Performances.Ending;
import org.unionhome.contractperformance.exchange.SignedContract;
import org.unionhome.contractperformance.form.ProposeRenewal;

/** A contract that is followed, from its first day in force to its end. Each method is one move. */
@Table("contract_performance")
public class ContractPerformance extends PerformanceRecord {

    ContractPerformance() {}

    static ContractPerformance begin(String caseNumber, SignedContract contract) {
        ContractPerformance performance = new ContractPerformance();
        performance.caseNumber = caseNumber;
        performance.state = PLANNING;
        performance.contractNumber = contract.number();
        performance.title = contract.title();
        performance.fromDay = contract.from();
        performance.toDay = contract.to();
        performance.renewalRule = contract.renewalRule();
        performance.jurisdiction = contract.jurisdiction();
        performance.rulesOn = contract.rulesOn();
        performance.promises = new ArrayList<>(contract.promises().stream()
                .map(promise -> new PromiseLine(promise.clauseNumber(), promise.title(), promise.text(), null))
                .toList());
        return performance;
    }

    /** @param without clauses that nothing is to be done for, with the reason */
    void planned(Map<Integer, String> without) {
        require(PLANNING);
        promises.replaceAll(promise -> promise.without(without.get(promise.clauseNumber())));
        returnReason = null;
        state = CONFIRMING;
    }

    void confirmed() {
        require(CONFIRMING);
        state = RUNNING;
    }

    /** @param allowed how often the company may do so: after that the union's plan holds, and the objection is kept with it */
    void returned(String reason, int allowed) {
        require(CONFIRMING);
        returnReason = reason;
        returns++;
        state = returns > allowed ? RUNNING : PLANNING;
    }

    void checkOpened() {
        require(RUNNING);
        staffChecker = null;
        companyChecker = null;
        state = CHECKING;
    }

    void checkedByStaff(String personId) {
        require(CHECKING);
        staffChecker = personId;
    }

    void checkedByCompany(String personId) {
        require(CHECKING);
        companyChecker = personId;
    }

    void checkConcluded(LocalDate today) {
        require(CHECKING);
        checks++;
        lastCheck = today;
        state = REPORTING;
    }

    /** @param broken whether the union chair has to decide what follows */
    void reported(boolean broken) {
        require(REPORTING);
        state = broken ? FOLLOWING_UP : RUNNING;
    }

    void followedUp() {
        require(FOLLOWING_UP);
        state = RUNNING;
    }

    void renewalDecided(ProposeRenewal.Outcome outcome, String reason) {
        renewal = outcome;
        renewalReason = outcome == ProposeRenewal.Outcome.NOT_RENEWED ? reason : null;
    }

    void expired() {
        require(RUNNING);
        end();
    }

    /** Another agreement replaces or ends the contract before the day that was signed: what was due until then is still checked. */
    void endsEarly(Ending why, LocalDate lastDay) {
        if (state.ended()) {
            throw wrongState();
        }
        ending = why;
        endOn = lastDay;
    }

    /** The contract is over before anybody had agreed on what there is to be done. */
    void endedUnplanned() {
        require(PLANNING, CONFIRMING);
        end();
    }

    private void end() {
        endedOn = to();
        state = ending == null ? EXPIRED : ending == Ending.REPLACED ? REPLACED : TERMINATED;
    }

    private void require(PerformanceState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw wrongState();
        }
    }

    private Refusal wrongState() {
        return new Refusal(
                "contract-performance.refusal.wrongState",
                new DefaultMessageSourceResolvable("contract-performance.state." + state));
    }
}
