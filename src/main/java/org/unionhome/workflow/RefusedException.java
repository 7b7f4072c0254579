package org.unionhome.workflow;

/**
 * A {@link org.unionhome.Refusal} as the engine's web applications understand it: they show its message as it is. It is none of
 * the engine's own exceptions, for those get wrapped into an English sentence with the id of the task.
 */
public class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String text) {
        super(text);
    }
}
