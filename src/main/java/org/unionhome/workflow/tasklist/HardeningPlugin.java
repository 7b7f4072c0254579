package org.unionhome.workflow.tasklist;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Closes what the engine leaves open by default. Comes last, so that no other plugin opens it again. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class HardeningPlugin extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setExpressionManager(new GuardedExpressionManager(configuration::getBeans));
        configuration.setResourceAuthorizationProvider(new TaskAuthorizations());
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
