package org.unionhome.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        String task = execution.getCurrentActivityId();
        String group = people.groupFor(role, unitCode);
        if (nobodyMay(group, file, task)) {
            group = escalated(file.process(), task)
                    .map(escalation -> people.groupFor(escalation, unitCode))
                    .orElse(group);
        }
        return both(group, file.process());
    }

    /** The group, and its narrowed twin for stand-ins of one process. */
    static List<String> both(String group, String process) {
        return List.of(group, Groups.within(group, process));
    }

    /** Nobody holds the role, or only persons who may not do this task. */
    boolean nobodyMay(String group, CaseFile file, String task) {
        Set<String> barred = processes.getObject().barred(file.process(), file.number(), task);
        return people.holders(group).stream()
                .map(Person::id)
                .allMatch(person -> processes.getObject().isOwn(file, person) || barred.contains(person));
    }

    /** The role that a task is escalated to. */
    Optional<String> escalated(String process, String task) {
        return rules.find(process + "." + task + ".due", LocalDate.now(clock)).map(Rule::escalateTo);
    }

    /** The person whom the case is about; null in an anonymous case, whose task waits for the holder of the receipt code. */
    public String applicant(DelegateExecution execution) {
        return cases.require(execution.getProcessBusinessKey()).applicantId();
    }
}
