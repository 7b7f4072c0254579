package org.unionhome.toolloan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.workflow.ProcessSteps;

/** What the system does in a tool loan. */
@ProcessSteps(process = "tool-loan")
public class ToolLoanSteps {

    private final JdbcClient db;
    private final Cases cases;
    private final Ledger ledger;

    public ToolLoanSteps(JdbcClient db, Cases cases, Ledger ledger) {
        this.db = db;
        this.cases = cases;
        this.ledger = ledger;
    }

    @Transactional
    public void recordLoan(String caseNumber) {
        cases.lock(caseNumber);
        db.sql("update tool_loan set lent = true where case_number = :number").param("number", caseNumber).update();
        cases.close(caseNumber, "LENT");
        ledger.append(Ledger.Entry.system(caseNumber, "recordLoan", null));
    }
}
