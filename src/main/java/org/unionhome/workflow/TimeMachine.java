package org.unionhome.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.unionhome.UnionClock;

/**
 * Moves the clock and does what becomes due on the way, job by job in order of time, as the job executor would. For demo
 * history and tests only; the job executor is not running then.
 */
@Component
public class TimeMachine {

    private final ProcessEngine engine;
    private final UnionClock clock;

    TimeMachine(@Lazy ProcessEngine engine, UnionClock clock) {
        this.engine = engine;
        this.clock = clock;
    }

    /** Sets the clock without running anything: for a moment before anything of this story happened. */
    public void jumpTo(Instant moment) {
        clock.set(moment);
    }

    /** Lets time pass for one case: each job of it runs at the moment when it is due, the last at {@code moment}. */
    public void passTo(Instant moment, String caseNumber) {
        String instance = instanceOf(caseNumber);
        runAll(instance);
        for (Job job = next(instance, moment); job != null; job = next(instance, moment)) {
            Instant due = job.getDuedate().toInstant();
            clock.set(due.isAfter(clock.instant()) ? due : clock.instant());
            engine.getManagementService().executeJob(job.getId());
            runAll(instance);
        }
        clock.set(moment);
    }

    /** Runs the asynchronous steps of a case that are waiting now. */
    public void runJobs(String caseNumber) {
        runAll(instanceOf(caseNumber));
    }

    private void runAll(String instance) {
        for (List<Job> due = due(instance); !due.isEmpty(); due = due(instance)) {
            due.forEach(job -> engine.getManagementService().executeJob(job.getId()));
        }
    }

    public void backToNow() {
        clock.reset();
    }

    private List<Job> due(String instance) {
        return jobs(instance).messages().withRetriesLeft().list();
    }

    private Job next(String instance, Instant until) {
        List<Job> timers = jobs(instance)
                .timers()
                .withRetriesLeft()
                .duedateLowerThan(Date.from(until.plusMillis(1)))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1);
        return timers.isEmpty() ? null : timers.get(0);
    }

    private JobQuery jobs(String instance) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance);
    }

    /** Looked up once for all jobs: a case has one instance, or none any more. */
    private String instanceOf(String caseNumber) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
        return instance == null ? "none" : instance.getId();
    }
}
