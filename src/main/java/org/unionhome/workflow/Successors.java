package org.unionhome.workflow;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.unionhome.people.Groups;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/** Who does a personal task when the person it waits for has left: a role, if the process names one. */
@Component
class Successors {

    private final ObjectProvider<Processes> processes; // late: the engine starts before the processes
    private final People people;

    Successors(ObjectProvider<Processes> processes, People people) {
        this.processes = processes;
        this.people = people;
    }

    /** The groups that take the task over, the whole role first; empty while its person is here. */
    Optional<List<String>> of(String process, String unitCode, String taskKey, String personId) {
        if (people.find(personId).filter(Person::active).isPresent()) {
            return Optional.empty();
        }
        return processes
                .getObject()
                .facts(process)
                .roleAfterLeaving(taskKey)
                .map(role -> people.groupFor(role, unitCode))
                .map(group -> List.of(group, Groups.within(group, process)));
    }
}
