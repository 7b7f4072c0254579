package org.unionhome.workflow;

import jakarta.ws.rs.core.Response.Status;
import org.camunda.bpm.engine.rest.exception.RestException;

/**
 * A {@link org.unionhome.Refusal} as the engine's web applications understand it: they show its message as it is. Any other
 * exception of the engine would be wrapped into an English sentence with the id of the task.
 */
public class RefusedException extends RestException {

    private static final long serialVersionUID = 1L;

    RefusedException(String text) {
        super(Status.BAD_REQUEST, text);
    }
}
