package org.unionhome.workflow;

import java.util.Collection;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** The engine's form service as Tasklist calls it: values come from our tables, and what is sent goes through the door. */
class GuardedFormService extends FormServiceImpl {

    private final Supplier<EngineEntrance> entrance;

    GuardedFormService(Supplier<EngineEntrance> entrance) {
        this.entrance = entrance;
    }

    @Override
    public VariableMap getTaskFormVariables(String taskId, Collection<String> names, boolean deserialize) {
        return entrance.get().taskValues(taskId);
    }

    @Override
    public VariableMap getStartFormVariables(
            String processDefinitionId, Collection<String> names, boolean deserialize) {
        return entrance.get().startValues(processDefinitionId);
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        entrance.get().complete(taskId, properties);
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserialize) {
        entrance.get().complete(taskId, properties);
        return Variables.createVariables();
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        return entrance.get().start(processDefinitionId, properties);
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        return entrance.get().start(processDefinitionId, properties);
    }

    @Override
    @SuppressWarnings("unchecked")
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        return entrance.get().start(processDefinitionId, (Map<String, Object>) (Map<?, ?>) properties);
    }

    @Override
    public ProcessInstance submitStartFormData(
            String processDefinitionId, String businessKey, Map<String, String> properties) {
        return submitStartFormData(processDefinitionId, properties);
    }
}
