package org.unionhome.starselection.demo;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.People;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/** Where the people of the story sit: files and decides through the one door. */
@Component("starSelectionDesk")
class Desk {

    private final Door door;
    private final OpenTasks openTasks;
    private final People people;

    Desk(Door door, OpenTasks openTasks, People people) {
        this.door = door;
        this.openTasks = openTasks;
        this.people = people;
    }

    String file(String actor, String process, Map<String, Object> form) {
        return door.start(actor, process, form, null);
    }

    /** By whoever it waits for: the person, or the first who holds the role. */
    void decide(String number, String task, Map<String, ?> form) {
        OpenTask open = open(number).stream()
                .filter(each -> each.taskKey().equals(task))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(number + " does not wait at " + task));
        decide(open, form);
    }

    void decide(OpenTask task, Map<String, ?> form) {
        String actor = task.assignee() != null
                ? task.assignee()
                : people.holders(task.candidate()).get(0).id();
        try {
            door.complete(actor, task.taskId(), form);
        } catch (Refusal refusal) {
            String where = task.caseNumber() + " " + task.taskKey() + " " + refusal.fields();
            throw new IllegalStateException("the demo's story does not fit the rules: " + where, refusal);
        }
    }

    void send(String actor, String number, String event, Map<String, ?> form) {
        door.send(actor, number, event, form);
    }

    List<OpenTask> open(String number) {
        return openTasks.ofCase(number);
    }
}
