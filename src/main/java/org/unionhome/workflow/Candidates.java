package org.unionhome.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rule;
import org.unionhome.calendar.Rules;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * Who is to do a task: the one place that turns a role into an engine group of the case's unit. Models call it as
 * {@code ${candidates.role('branchChair', execution)}}.
 */
@Component("candidates")
public class Candidates {

    private final ObjectProvider<Processes> processes; // late: processes use this class through their models
    private final Cases cases;
    private final People people;
    private final Rules rules;
    private final Clock clock;

    public Candidates(ObjectProvider<Processes> processes, Cases cases, People people, Rules rules, Clock clock) {
        this.processes = processes;
        this.cases = cases;
        this.people = people;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * The groups that may take the task: the role at the case's unit, and its narrowed twin for stand-ins of one process. When
     * nobody holds the role but the applicant and who is excluded from the case, the task goes to the role that it would be escalated to.
     */
    public List<String> role(String role, DelegateExecution execution) {
        return roleAt(role, cases.require(execution.getProcessBusinessKey()).unitCode(), execution);
    }

    /** The same for a role at another unit than the case's: the one that handles it. */
    public List<String> roleAt(String role, String unitCode, DelegateExecution execution) {
        CaseFile file = cases.require(execution.getProcessBusinessKey());
        String group = people.groupFor(role, unitCode);
        if (nobodyMay(people.holders(group), file)) {
            group = people.groupFor(escalationRole(execution, role), unitCode);
        }
        return List.of(group, Groups.within(group, file.process()));
    }

    /** Nobody holds the role, or only persons who may not decide this case. */
    private boolean nobodyMay(List<Person> holders, CaseFile file) {
        Set<String> excluded = processes.getObject().facts(file.process()).excluded(file.number());
        return holders.stream()
                .allMatch(person -> processes.getObject().isOwn(file, person.id()) || excluded.contains(person.id()));
    }

    private String escalationRole(DelegateExecution execution, String role) {
        String process = cases.require(execution.getProcessBusinessKey()).process();
        String key = process + "." + execution.getCurrentActivityId() + ".due";
        return rules.find(key, LocalDate.now(clock)).map(Rule::escalateTo).orElse(role);
    }

    /** The person whom the case is about; null in an anonymous case, whose task waits for the holder of the receipt code. */
    public String applicant(DelegateExecution execution) {
        return cases.require(execution.getProcessBusinessKey()).applicantId();
    }
}
