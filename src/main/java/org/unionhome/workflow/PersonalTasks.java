package org.unionhome.workflow;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Cases;
import org.unionhome.notification.Notices;

/** Hands a personal task to whoever has taken over the office it waits for. Whether that is so is the process's to decide. */
@Service
public class PersonalTasks {

    private final OpenTasks openTasks;
    private final Notices notices;
    private final Cases cases;
    private final Engine engine;

    PersonalTasks(OpenTasks openTasks, Notices notices, Cases cases, Engine engine) {
        this.openTasks = openTasks;
        this.notices = notices;
        this.cases = cases;
        this.engine = engine;
    }

    /** Also one that has become a role's because its person left. Does nothing while no such task is open. */
    @Transactional
    public void handOver(String caseNumber, String taskKey, String personId) {
        cases.lock(caseNumber);
        openTasks.ofCase(caseNumber).stream()
                .filter(task -> task.taskKey().equals(taskKey))
                .forEach(task -> handOver(task, personId));
    }

    private void handOver(OpenTask task, String personId) {
        if (task.candidate() != null) {
            engine.move(task.taskId(), Candidates.both(task.candidate(), task.process()), List.of());
            openTasks.offer(task.taskId(), null);
        }
        engine.assign(task.taskId(), personId);
        notices.tell(
                List.of(personId),
                "TASK",
                "notice.personalTask",
                task.caseNumber(),
                "#" + task.process() + "." + task.taskKey());
    }
}
