package org.unionhome.workflow;

import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Refuses every engine command that changes something unless it comes through the door. A logged-in person may only read;
 * nobody at all may start, complete, claim, correlate or set variables around the door. The engine's own housekeeping (jobs,
 * deployments) and what a permitted command does inside itself pass.
 */
class DoorInterceptor extends CommandInterceptor {

    private static final Pattern READ = Pattern.compile(
            "(Get|Is|Find|Has|Create(User|Group|Tenant|NativeUser)Query|ExecuteFilter|AuthorizationCheck).*|.*Query(Impl)?");
    private static final Pattern DECISION = Pattern.compile(
            ".*(Task|Variable|StartProcess|StartForm|Correlate|Message|Signal|Modif|Restart|Cancellation|Instantiation|IdentityLink).*");

    /** What an administrator does in Cockpit for a step that failed; it repeats the step and decides nothing. */
    private static final Pattern REPAIR = Pattern.compile("SetJobs?RetriesCmd");

    private final Supplier<ProcessEngine> engine;

    DoorInterceptor(Supplier<ProcessEngine> engine) {
        this.engine = engine;
    }

    @Override
    public <T> T execute(Command<T> command) {
        if (!DoorScope.isOpen() && Context.getCommandContext() == null) {
            check(command.getClass().getSimpleName());
        }
        return next.execute(command);
    }

    private void check(String name) {
        if (READ.matcher(name).matches() || REPAIR.matcher(name).matches()) {
            return;
        }
        ProcessEngine running = engine.get();
        boolean person = running != null && running.getIdentityService().getCurrentAuthentication() != null;
        if (person || DECISION.matcher(name).matches()) {
            throw new RefusedException("不能绕过工会之家办理业务。");
        }
    }
}
