package org.unionhome.workflow;

import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.unionhome.notification.Notices;
import org.unionhome.people.People;

/** Builds the door into the engine: guarded services, the interceptor, the task list, and the few beans that models can see. */
@Configuration(proxyBeanMethods = false)
class DoorPlugin {

    @Bean
    AbstractProcessEnginePlugin doorIntoTheEngine(
            ObjectProvider<EngineEntrance> entrance,
            ObjectProvider<ProcessEngine> engine,
            OpenTaskListener openTasks,
            Notices notices,
            People people,
            ApplicationContext context) {
        return new AbstractProcessEnginePlugin() {

            private ProcessEngine built;

            @Override
            public void preInit(ProcessEngineConfigurationImpl configuration) {
                configuration.setTaskService(new GuardedTaskService(entrance::getObject));
                configuration.setFormService(new GuardedFormService(entrance::getObject));
                configuration.getCustomPreCommandInterceptorsTxRequired().add(new DoorInterceptor(() -> built));
                configuration.getCustomPreBPMNParseListeners().add(new TaskListParser(openTasks));
                configuration.setCustomIncidentHandlers(List.of(new IncidentNotice(notices, people)));
                configuration.setEnableCmdExceptionLogging(false); // whoever called logs a fault, and a refusal is none
                configuration.setBeans(new VisibleBeans(context));
            }

            @Override
            public void postProcessEngineBuild(ProcessEngine processEngine) {
                built = processEngine;
            }
        };
    }

    private static final class TaskListParser extends AbstractBpmnParseListener {

        private final TaskListener listener;

        TaskListParser(TaskListener listener) {
            this.listener = listener;
        }

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            var definition = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
            for (String event : List.of(
                    TaskListener.EVENTNAME_CREATE,
                    TaskListener.EVENTNAME_ASSIGNMENT,
                    TaskListener.EVENTNAME_UPDATE,
                    TaskListener.EVENTNAME_COMPLETE,
                    TaskListener.EVENTNAME_DELETE)) {
                definition.addBuiltInTaskListener(event, listener);
            }
        }
    }

    /** What expressions can see: {@link Candidates} and the steps of each process. Looked up late, for the engine starts first. */
    private static final class VisibleBeans extends AbstractMap<Object, Object> {

        private final ApplicationContext context;
        private final Set<String> names;

        VisibleBeans(ApplicationContext context) {
            this.context = context;
            this.names = Set.of(context.getBeanNamesForAnnotation(ProcessSteps.class));
        }

        @Override
        public boolean containsKey(Object name) {
            return "candidates".equals(name) || names.contains(name);
        }

        @Override
        public Object get(Object name) {
            return containsKey(name) ? context.getBean((String) name) : null;
        }

        @Override
        public Set<Entry<Object, Object>> entrySet() {
            return names.stream()
                    .map(name -> new SimpleEntry<Object, Object>(name, context.getBean(name)))
                    .collect(Collectors.toSet());
        }
    }
}
