package org.unionhome.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.junit.jupiter.api.Test;
import org.springframework.context.SmartLifecycle;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

class JobExecutorConfigurationTest {

    private final List<String> story = new CopyOnWriteArrayList<>();
    private final CountDownLatch working = new CountDownLatch(1);
    private final CountDownLatch acquisitionStopped = new CountDownLatch(1);

    @Test
    void noNewJobsAreTakenAndTheRunningOneFinishesBeforeTheShutdownGoesOn() throws InterruptedException {
        JobExecutorConfiguration configuration = new JobExecutorConfiguration();
        ThreadPoolTaskExecutor threads = configuration.camundaTaskExecutor(new CamundaBpmProperties());
        threads.initialize();
        SmartLifecycle shutdown = configuration.jobExecutorShutdown(new ObservedJobExecutor(), threads);
        shutdown.start();

        threads.execute(this::job);
        working.await();
        shutdown.stop();
        story.add("shutdown goes on");

        assertThat(story).containsExactly("acquisition stopped", "job finished", "shutdown goes on");
        assertThat(shutdown.isRunning()).isFalse();
    }

    /** Finishes only after the acquisition stopped; an interrupt would show in the story. */
    private void job() {
        working.countDown();
        try {
            story.add(acquisitionStopped.await(10, TimeUnit.SECONDS) ? "job finished" : "job waited in vain");
        } catch (InterruptedException e) {
            story.add("job interrupted");
        }
    }

    private final class ObservedJobExecutor extends JobExecutor {
        @Override
        public synchronized void shutdown() {
            story.add("acquisition stopped");
            acquisitionStopped.countDown();
        }

        @Override
        protected void startExecutingJobs() {
            throw new UnsupportedOperationException();
        }

        @Override
        protected void stopExecutingJobs() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
            throw new UnsupportedOperationException();
        }
    }
}
