package org.unionhome.contractperformance;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.contractperformance.form.FindingRow;
import org.unionhome.workflow.Decisions;

/** The joint check: each side says what it found, and a table says what follows from both. */
@Component
class CheckDesk {

    private final ContractPerformances performances;
    private final Obligations obligations;
    private final PerformanceDates dates;
    private final Decisions decisions;

    CheckDesk(ContractPerformances performances, Obligations obligations, PerformanceDates dates, Decisions decisions) {
        this.performances = performances;
        this.obligations = obligations;
        this.dates = dates;
        this.decisions = decisions;
    }

    void open(String caseNumber) {
        performances.change(caseNumber, ContractPerformance::checkOpened);
        obligations.of(caseNumber).forEach(each -> obligations.change(each, Obligation::checkOpened));
        lapse(caseNumber);
    }

    /** Once a contract is over before its time, what was to be done later is void. */
    void lapse(String caseNumber) {
        ContractPerformance performance = performances.require(caseNumber);
        if (performance.ending() != null && dates.isTermOver(performance)) {
            obligations.of(caseNumber).stream()
                    .filter(each -> each.isVoidAfter(performance.to()))
                    .forEach(each -> obligations.change(each, Obligation::lapsed));
        }
    }

    void byStaff(String caseNumber, List<FindingRow> rows, String personId) {
        for (Obligation obligation : obligations.toBeChecked(caseNumber)) {
            FindingRow row = row(rows, obligation);
            obligations.change(obligation, each -> each.foundByStaff(row.finding(), row.note()));
        }
        performances.change(caseNumber, performance -> performance.checkedByStaff(personId));
    }

    void byCompany(String caseNumber, List<FindingRow> rows, String personId) {
        for (Obligation obligation : obligations.toBeChecked(caseNumber)) {
            FindingRow row = row(rows, obligation);
            obligations.change(obligation, each -> each.foundByCompany(row.finding(), row.note()));
        }
        performances.change(caseNumber, performance -> performance.checkedByCompany(personId));
    }

    private static FindingRow row(List<FindingRow> rows, Obligation obligation) {
        String item = String.valueOf(obligation.item());
        FindingRow row = rows.stream()
                .filter(each -> item.equals(each.item()) && each.finding() != null)
                .findFirst()
                .orElseThrow(() -> new Refusal("contract-performance.refusal.findingMissing", item));
        if (row.finding() == Finding.BROKEN && row.note() == null) {
            throw new Refusal("contract-performance.refusal.groundsNeeded", item);
        }
        return row;
    }

    /** @return whether something is broken that the union chair has to follow up */
    boolean conclude(String caseNumber) {
        for (Obligation obligation : obligations.toBeChecked(caseNumber)) {
            if (obligation.staffFinding() != null && obligation.companyFinding() != null) {
                conclude(obligation);
            }
        }
        lapse(caseNumber);
        performances.change(caseNumber, performance -> performance.checkConcluded(dates.today()));
        return !obligations.toBeFollowedUp(caseNumber).isEmpty();
    }

    private void conclude(Obligation obligation) {
        Map<String, Object> inputs = Map.of(
                "staff", obligation.staffFinding().name(),
                "company", obligation.companyFinding().name(),
                "over", dates.today().isAfter(obligation.dueOn()));
        String result = String.valueOf(
                decisions.one("contract-performance.finding", inputs).get("result"));
        obligations.change(obligation, each -> {
            switch (result) {
                case "KEPT" -> each.kept(dates.today());
                case "BROKEN" -> each.broken();
                default -> each.goesOn();
            }
        });
    }
}
