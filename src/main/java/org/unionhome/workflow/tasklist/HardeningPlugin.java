package org.unionhome.workflow.tasklist;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.unionhome.workflow.Processes;

/** Closes what the engine leaves open by default. Comes last, so that no other plugin opens it again. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HardeningPlugin extends AbstractProcessEnginePlugin {

    private final ObjectProvider<Processes> processes;

    HardeningPlugin(ObjectProvider<Processes> processes) {
        this.processes = processes;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new GuardedExpressionManager(configuration::getBeans));
        configuration.setResourceAuthorizationProvider(new TaskAuthorizations(processes));
        configuration.setEnableExpressionsInAdhocQueries(false);
        configuration.setEnableExpressionsInStoredQueries(
                true); // "my tasks" needs ${currentUser()}; nobody else may store one
        configuration.setJavaSerializationFormatEnabled(false);
        configuration.setDeserializationTypeValidationEnabled(true);
        configuration.setEnableXxeProcessing(false);
        configuration.setEnableFetchScriptEngineFromProcessApplication(false);
        configuration.setAutoStoreScriptVariables(false);
        configuration.setEnforceSpecificVariablePermission(true);
        configuration.setEnableScriptEngineLoadExternalResources(false);
        configuration.setEnableScriptEngineNashornCompatibility(false);
        configuration.setConfigureScriptEngineHostAccess(true);
    }
}
