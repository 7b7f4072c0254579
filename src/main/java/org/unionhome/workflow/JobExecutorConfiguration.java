package org.unionhome.workflow;

import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.spring.boot.starter.property.CamundaBpmProperties;
import org.camunda.bpm.spring.boot.starter.property.JobExecutionProperty;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** The engine's background jobs, and their place in the shutdown: after the web server, before engine and database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(prefix = "camunda.bpm.job-execution", name = "enabled", matchIfMissing = true)
class JobExecutorConfiguration {

    private static final int SECONDS_FOR_RUNNING_JOBS = 1;

    /** Named as the engine expects it; its own one would interrupt running jobs and leave them locked for five minutes. */
    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor camundaTaskExecutor(CamundaBpmProperties properties) {
        JobExecutionProperty jobs = properties.getJobExecution();
        ThreadPoolTaskExecutor executor = new ThreadPoolTaskExecutor();
        executor.setThreadNamePrefix("job-");
        executor.setCorePoolSize(jobs.getCorePoolSize());
        executor.setMaxPoolSize(jobs.getMaxPoolSize());
        executor.setQueueCapacity(jobs.getQueueCapacity());
        executor.setWaitForTasksToCompleteOnShutdown(true);
        executor.setAwaitTerminationSeconds(SECONDS_FOR_RUNNING_JOBS);
        return executor;
    }

    @Bean
    SmartLifecycle jobExecutorShutdown(
            JobExecutor jobExecutor, @Qualifier("camundaTaskExecutor") ThreadPoolTaskExecutor threads) {
        return new JobExecutorShutdown(jobExecutor, threads);
    }

    /** Starts nothing: the engine's starter does that when the application is ready. */
    private static final class JobExecutorShutdown implements SmartLifecycle {
        private final JobExecutor jobExecutor;
        private final ThreadPoolTaskExecutor threads;
        private volatile boolean running;

        JobExecutorShutdown(JobExecutor jobExecutor, ThreadPoolTaskExecutor threads) {
            this.jobExecutor = jobExecutor;
            this.threads = threads;
        }

        @Override
        public void start() {
            running = true;
        }

        @Override
        public void stop() {
            running = false;
            jobExecutor.shutdown();
            threads.shutdown();
        }

        @Override
        public boolean isRunning() {
            return running;
        }

        @Override
        public int getPhase() {
            return 0;
        }
    }
}
