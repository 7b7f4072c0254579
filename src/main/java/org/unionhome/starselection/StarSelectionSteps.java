package org.unionhome.starselection;

import java.util.Date;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Ledger;
import org.unionhome.workflow.ProcessSteps;

/** What the system does for a cohort, and what it answers to the model's gateways and timers. */
@Transactional
@ProcessSteps(process = "star-selection")
public class StarSelectionSteps {

    private final StarSelections selections;
    private final Headcounts headcounts;
    private final CallWindow window;
    private final Ledger ledger;

    StarSelectionSteps(StarSelections selections, Headcounts headcounts, CallWindow window, Ledger ledger) {
        this.selections = selections;
        this.headcounts = headcounts;
        this.window = window;
        this.ledger = ledger;
    }

    public void allotQuotas(String caseNumber) {
        selections.change(
                caseNumber,
                selection -> selection.allotted(QuotaRule.allot(selection.plan().quota(), headcounts.ofBranches())));
        record(caseNumber, "allotQuotas");
    }

    public Date nominationWindowEnd(String caseNumber) {
        return window.end(caseNumber);
    }

    public void closeNominations(String caseNumber) {
        selections.change(caseNumber, StarSelection::nominationsClosed);
        window.close(caseNumber);
        record(caseNumber, "closeNominations");
    }

    private void record(String caseNumber, String step) {
        ledger.append(Ledger.Entry.system(caseNumber, step, null));
    }
}
