package org.unionhome.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Remembers every node and sequence flow that some test passed, by process, so that a test can ask for those never passed. */
@TestComponent
public class FlowCoverage extends AbstractProcessEnginePlugin {

    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();

    /** Ids of the elements of this process that were passed so far. */
    public Set<String> passed(String process) {
        return passed.computeIfAbsent(process, slug -> ConcurrentHashMap.newKeySet());
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.getCustomPostBPMNParseListeners().add(new AbstractBpmnParseListener() {
            @Override
            public void parseRootElement(Element root, List<ProcessDefinitionEntity> definitions) {
                definitions.forEach(definition -> listen(definition.getKey(), definition));
            }
        });
    }

    private void listen(String process, ScopeImpl scope) {
        for (ActivityImpl activity : scope.getActivities()) {
            ExecutionListener started = execution -> passed(process).add(activity.getId());
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, started);
            for (var transition : activity.getOutgoingTransitions()) {
                ExecutionListener taken = execution -> passed(process).add(transition.getId());
                ((TransitionImpl) transition).addListener(ExecutionListener.EVENTNAME_TAKE, taken);
            }
            listen(process, activity);
        }
    }
}
