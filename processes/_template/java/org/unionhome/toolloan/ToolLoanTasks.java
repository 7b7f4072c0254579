package org.unionhome.toolloan;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do in a tool loan. */
@ProcessTasks(process = "tool-loan", casePrefix = "TL")
public class ToolLoanTasks {

    private final JdbcClient db;
    private final Cases cases;

    public ToolLoanTasks(JdbcClient db, Cases cases) {
        this.db = db;
        this.cases = cases;
    }

    public void loanRequested(LoanRequested form, StartContext start) {
        String number = start.openCase(start.actor(), "REQUESTED");
        db.sql("insert into tool_loan (case_number, tool, days) values (:number, :tool, :days)")
                .param("number", number)
                .param("tool", form.tool())
                .param("days", form.days())
                .update();
    }

    public ApproveLoan.Outcome approveLoan(ApproveLoan form, TaskContext context) {
        if (form.outcome() == ApproveLoan.Outcome.REFUSED) {
            if (form.comment() == null) {
                throw new Refusal("tool-loan.refusal.reasonMissing");
            }
            cases.close(context.caseNumber(), "REFUSED");
        }
        return form.outcome();
    }
}
