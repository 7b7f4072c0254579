package org.unionhome.workflow.tasklist;

import java.lang.reflect.Method;
import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.util.ReflectUtil;
import org.unionhome.workflow.identity.StandIns;

/** The function {@code currentUserStandInGroups()} of expressions: groups that the asking person has only by standing in. */
public final class StandInFunction {

    static final String NAME = "currentUserStandInGroups";

    /** A group that nobody has: the engine refuses a query for tasks of no group at all. */
    private static final List<String> NOBODY = List.of("nobody");

    private StandInFunction() {}

    static Method method() {
        return ReflectUtil.getMethod(StandInFunction.class, NAME);
    }

    public static List<String> currentUserStandInGroups() {
        var command = Context.getCommandContext();
        String user = command.getAuthenticatedUserId();
        boolean knows = user != null && command.getReadOnlyIdentityProvider() instanceof StandIns;
        List<String> groups =
                knows ? ((StandIns) command.getReadOnlyIdentityProvider()).standInGroups(user) : List.of();
        return groups.isEmpty() ? NOBODY : groups;
    }
}
