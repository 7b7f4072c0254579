package org.unionhome.contractperformance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.unionhome.calendar.RuleSet;
import org.unionhome.contractperformance.exchange.Performances.Ending;
import org.unionhome.contractperformance.form.ProposeRenewal;

/** What is known of the performance of a contract. {@link ContractPerformance} says how it changes. */
abstract class PerformanceRecord {

    @Id
    String caseNumber;

    @Version
    Integer version;

    PerformanceState state;
    String contractNumber;
    String title;
    LocalDate fromDay;
    LocalDate toDay;
    String renewalRule;
    String jurisdiction;
    LocalDate rulesOn;
    String returnReason;
    int returns;
    int checks;
    LocalDate lastCheck;
    String staffChecker;
    String companyChecker;
    ProposeRenewal.Outcome renewal;
    String renewalReason;
    LocalDate endOn;
    Ending ending;
    LocalDate endedOn;

    @MappedCollection(idColumn = "performance", keyColumn = "position")
    List<PromiseLine> promises = new ArrayList<>();

    public String caseNumber() {
        return caseNumber;
    }

    public PerformanceState state() {
        return state;
    }

    public String contractNumber() {
        return contractNumber;
    }

    public String title() {
        return title;
    }

    public LocalDate from() {
        return fromDay;
    }

    /** The last day in force: its own, or an earlier one on which another agreement ends it. */
    public LocalDate to() {
        return endOn == null ? toDay : endOn;
    }

    /** The last day as it was signed. */
    LocalDate signedTo() {
        return toDay;
    }

    /** Why it ends before the day that was signed; null where it does not. */
    Ending ending() {
        return ending;
    }

    String renewalRule() {
        return renewalRule;
    }

    public RuleSet ruleSet() {
        return new RuleSet(jurisdiction, rulesOn);
    }

    String returnReason() {
        return returnReason;
    }

    int returns() {
        return returns;
    }

    /** What the company objects to in a plan that holds without its consent; null where it has confirmed it. */
    String objection() {
        return state == PerformanceState.PLANNING || state == PerformanceState.CONFIRMING ? null : returnReason;
    }

    int checks() {
        return checks;
    }

    LocalDate lastCheck() {
        return lastCheck;
    }

    String staffChecker() {
        return staffChecker;
    }

    String companyChecker() {
        return companyChecker;
    }

    ProposeRenewal.Outcome renewal() {
        return renewal;
    }

    String renewalReason() {
        return renewalReason;
    }

    LocalDate endedOn() {
        return endedOn;
    }

    public List<PromiseLine> promises() {
        return List.copyOf(promises);
    }
}
