package org.unionhome.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;

/** The few calls that the door makes to the engine, inside the door's scope and without the engine's own permission checks. */
@Component
class Engine {

    private final ProcessEngine engine;

    Engine(@Lazy ProcessEngine engine) {
        this.engine = engine;
    }

    void start(String process, String caseNumber) {
        run(() -> engine.getRuntimeService().startProcessInstanceByKey(process, caseNumber));
    }

    /** The engine's instance of a case that was just filed, whether or not it runs on. */
    ProcessInstance filed(String caseNumber) {
        return run(() -> new FiledInstance(engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult()));
    }

    /** @param personId whom the task is assigned to first; null when it is already theirs, or nobody's by name */
    void complete(String personId, String taskId, Map<String, Object> outcome) {
        run(() -> {
            if (personId == null) {
                engine.getTaskService().complete(taskId, outcome);
            } else {
                ((GuardedTaskService) engine.getTaskService()).completeAs(personId, taskId, outcome);
            }
            return null;
        });
    }

    void assign(String taskId, String personId) {
        run(() -> {
            engine.getTaskService().setAssignee(taskId, personId);
            return null;
        });
    }

    /** Makes a personal task one of these groups. */
    void offer(String taskId, List<String> groups) {
        run(() -> {
            engine.getTaskService().setAssignee(taskId, null);
            groups.forEach(group -> engine.getTaskService().addCandidateGroup(taskId, group));
            return null;
        });
    }

    /** Takes a task of these groups from them and from whoever holds it, and makes it one of others. */
    void move(String taskId, List<String> from, List<String> to) {
        run(() -> {
            from.forEach(group -> engine.getTaskService().deleteCandidateGroup(taskId, group));
            return null;
        });
        offer(taskId, to);
    }

    /** @return whether the case was waiting for the message */
    boolean correlate(String caseNumber, String message) {
        return run(() -> {
            List<Execution> waiting = engine.getRuntimeService()
                    .createExecutionQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .messageEventSubscriptionName(message)
                    .list();
            if (waiting.isEmpty()) {
                return false;
            }
            engine.getRuntimeService()
                    .messageEventReceived(message, waiting.get(0).getId());
            return true;
        });
    }

    void setDue(String taskId, Instant due) {
        run(() -> {
            engine.getTaskService().setDueDate(taskId, Date.from(due));
            return null;
        });
    }

    /** Moves the timers of a case that were to fire when a clock ran out, and the clock now runs out at another moment. */
    void moveTimers(String caseNumber, Instant before, Instant due) {
        run(() -> {
            var management = engine.getManagementService();
            management.createJobQuery().timers().processInstanceId(instanceOf(caseNumber)).list().stream()
                    .filter(job -> before.equals(job.getDuedate().toInstant()))
                    .forEach(job -> management.setJobDuedate(job.getId(), Date.from(due)));
            return null;
        });
    }

    /** The model that the case runs or ran on, which may be older than the newest. */
    String model(String caseNumber) {
        return run(() -> {
            var instance = engine.getHistoryService()
                    .createHistoricProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .singleResult();
            try (var xml = engine.getRepositoryService().getProcessModel(instance.getProcessDefinitionId())) {
                return new String(xml.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String instanceOf(String caseNumber) {
        var instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseNumber)
                .singleResult();
        return instance == null ? "none" : instance.getId();
    }

    /** Ids of the activities at which the case stands now. */
    List<String> position(String caseNumber) {
        return run(() -> {
            var instance = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(caseNumber)
                    .singleResult();
            return instance == null
                    ? List.<String>of()
                    : engine.getRuntimeService().getActiveActivityIds(instance.getId());
        });
    }

    private <T> T run(Supplier<T> call) {
        var identity = engine.getIdentityService();
        var before = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            return DoorScope.within(call);
        } catch (ProcessEngineException e) {
            throw refusalIn(e).orElse(e);
        } finally {
            if (before != null) {
                identity.setAuthentication((Authentication) before);
            }
        }
    }

    /** A step of the system that says no: the engine wraps it, and the person would read of a fault instead of the reason. */
    private static Optional<RuntimeException> refusalIn(Throwable failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }
}
