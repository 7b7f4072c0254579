package org.unionhome.workflow.tasklist;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;

/** The engine's REST interface behind the web apps, with our answer to a business "no" added. */
public class EngineApi extends EngineRestApplication {

    @Override
    public Set<Class<?>> getClasses() {
        return Stream.concat(super.getClasses().stream(), Stream.of(RefusalAnswer.class))
                .collect(Collectors.toSet());
    }
}
