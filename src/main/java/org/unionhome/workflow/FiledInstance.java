package org.unionhome.workflow;

import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** What the Tasklist gets for a start. It comes from the history, for a case may end in the moment in which it is filed. */
record FiledInstance(HistoricProcessInstance filed) implements ProcessInstance {

    @Override
    public String getId() {
        return filed.getId();
    }

    @Override
    public String getProcessInstanceId() {
        return filed.getId();
    }

    @Override
    public String getRootProcessInstanceId() {
        return filed.getRootProcessInstanceId();
    }

    @Override
    public String getProcessDefinitionId() {
        return filed.getProcessDefinitionId();
    }

    @Override
    public String getProcessDefinitionKey() {
        return filed.getProcessDefinitionKey();
    }

    @Override
    public String getBusinessKey() {
        return filed.getBusinessKey();
    }

    @Override
    public String getCaseInstanceId() {
        return filed.getCaseInstanceId();
    }

    @Override
    public String getTenantId() {
        return filed.getTenantId();
    }

    @Override
    public boolean isEnded() {
        return filed.getEndTime() != null;
    }

    @Override
    public boolean isSuspended() {
        return false;
    }
}
