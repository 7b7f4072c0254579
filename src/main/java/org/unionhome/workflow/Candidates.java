package org.unionhome.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.people.Groups;
import org.unionhome.people.People;

/**
 * Who is to do a task: the one place that turns a role into an engine group of the case's unit. Models call it as
 * {@code ${candidates.role('branchChair', execution)}}.
 */
@Component("candidates")
public class Candidates {

    private final Cases cases;
    private final People people;
    private final Rules rules;
    private final Clock clock;

    public Candidates(Cases cases, People people, Rules rules, Clock clock) {
        this.cases = cases;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The groups that may take the task: the role at the case's unit, and its narrowed twin for stand-ins of one process. When
     * everybody who holds the role is the applicant, the task goes to the role that it would be escalated to.
     */
    public List<String> role(String role, DelegateExecution execution) {
        CaseFile file = cases.require(execution.getProcessBusinessKey());
        String group = people.groupFor(role, file.unitCode());
        boolean recused =
                people.holders(group).stream().allMatch(person -> person.id().equals(file.applicantId()));
        if (recused && !people.holders(group).isEmpty()) {
            group = people.groupFor(escalationRole(execution, role), file.unitCode());
        }
        return List.of(group, Groups.within(group, file.process()));
    }

    private String escalationRole(DelegateExecution execution, String role) {
        String process = cases.require(execution.getProcessBusinessKey()).process();
        String key = process + "." + execution.getCurrentActivityId() + ".due";
        return rules.find(key, LocalDate.now(clock)).map(Rule::escalateTo).orElse(role);
    }

    /** The person whom the case is about. */
    public String applicant(DelegateExecution execution) {
        return cases.require(execution.getProcessBusinessKey()).applicantId();
    }
}
