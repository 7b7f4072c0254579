package org.unionhome.workflow.tasklist;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import org.unionhome.workflow.RefusedException;

/**
 * Answers a business "no" with its sentence and 409. The engine's own mapper would take it for a fault of the server: 500, and
 * a stack trace in the log. The shape is that of the engine's errors, so that the Tasklist shows the sentence.
 */
@Provider
public class RefusalAnswer implements ExceptionMapper<RefusedException> {

    @Override
    public Response toResponse(RefusedException refused) {
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "Refusal", "message", refused.getMessage()))
                .build();
    }
}
