package org.unionhome.server;

/** The start is refused for a reason that the person at the keyboard can remove; shown as one sentence, without a stack trace. */
public class StartRefusal extends RuntimeException {

    private final transient Object[] arguments;

    /** The key is the last part of {@code server.refusal.<reason>} in {@code messages/server.properties}. */
    public StartRefusal(String reason, Object... arguments) {
        super(reason);
        this.arguments = arguments.clone();
    }

    public StartRefusal(String reason, Throwable cause, Object... arguments) {
        super(reason, cause);
        this.arguments = arguments.clone();
    }

    public String reason() {
        return getMessage();
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
