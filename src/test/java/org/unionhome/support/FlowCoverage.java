package org.unionhome.support;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.springframework.boot.test.context.TestComponent;

/** Remembers every node and sequence flow that some test passed, by process, so that a test can ask for those never passed. */
@TestComponent
public class FlowCoverage extends AbstractProcessEnginePlugin {

    private final Map<String, Set<String>> passed = new ConcurrentHashMap<>();

    /** Ids of the elements of this process that were passed so far. */
    public Set<String> passed(String process) {
        return passed.computeIfAbsent(process, slug -> ConcurrentHashMap.newKeySet());
    }

    /** Ids of the elements that are drawn in the model of this process and that no test passed so far. */
    public Set<String> neverPassed(String process) {
        BpmnModelInstance model = Bpmn.readModelFromFile(new File("processes/" + process + "/" + process + ".bpmn"));
        Set<String> left = new TreeSet<>();
        model.getModelElementsByType(FlowNode.class).forEach(node -> left.add(node.getId()));
        model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !leadsToPassedEvent(process, flow))
                .forEach(flow -> left.add(flow.getId()));
        left.removeAll(passed(process));
        return left;
    }

    /** The engine goes from an event-based gateway to its events without telling of the flow between. */
    private boolean leadsToPassedEvent(String process, SequenceFlow flow) {
        return flow.getSource() instanceof EventBasedGateway
                && passed(process).contains(flow.getTarget().getId());
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
