package org.unionhome.workflow;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's task service, whose decisions go through the door. What is not here is refused by {@link DoorInterceptor}. */
class GuardedTaskService extends TaskServiceImpl {

    private final Supplier<EngineEntrance> entrance;

    GuardedTaskService(Supplier<EngineEntrance> entrance) {
        this.entrance = entrance;
    }

    @Override
    public void complete(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        if (DoorScope.isOpen()) {
            super.complete(taskId, variables);
        } else {
            entrance.get().complete(taskId, variables);
        }
    }

    /** Completes a task in somebody's name by one command: the engine reads and writes the task and what belongs to it once. */
    void completeAs(String personId, String taskId, Map<String, Object> variables) {
        commandExecutor.execute(context -> {
            setAssignee(taskId, personId);
            complete(taskId, variables);
            return null;
        });
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserialize) {
        complete(taskId, variables);
        return Variables.createVariables();
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        complete(taskId, variables);
    }

    @Override
    public void resolveTask(String taskId) {
        complete(taskId, null);
    }

    @Override
    public void claim(String taskId, String userId) {
        if (userId == null) {
            entrance.get().unclaim(taskId);
        } else {
            entrance.get().claim(taskId, userId);
        }
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        if (DoorScope.isOpen()) {
            super.setAssignee(taskId, userId);
        } else {
            claim(taskId, userId);
        }
    }
}
