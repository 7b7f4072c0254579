package org.unionhome.workflow;

import org.camunda.bpm.engine.ProcessEngineException;

/** A {@link org.unionhome.Refusal} as the engine's web applications understand it: its message is shown to the person. */
public class RefusedException extends ProcessEngineException {

    RefusedException(String text) {
        super(text);
    }
}
