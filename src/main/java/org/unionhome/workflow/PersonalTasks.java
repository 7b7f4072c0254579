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

    /** Does nothing while no such task is open, or it is a role's. */
    @Transactional
    public void handOver(String caseNumber, String taskKey, String personId) {
        cases.lock(caseNumber);
        openTasks.ofCase(caseNumber).stream()
                .filter(task -> task.taskKey().equals(taskKey) && task.candidate() == null)
                .forEach(task -> handOver(task, personId));
    }

    private void handOver(OpenTask task, String personId) {
        engine.assign(task.taskId(), personId);
        notices.tell(
                List.of(personId),
                "TASK",
                "notice.personalTask",
                task.caseNumber(),
                "#" + task.process() + "." + task.taskKey());
    }
}
