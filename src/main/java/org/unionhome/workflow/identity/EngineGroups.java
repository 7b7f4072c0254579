package org.unionhome.workflow.identity;

/** Groups which the engine needs besides the roles. */
public final class EngineGroups {

    /** Everybody who may enter the Tasklist: holders of any role and their stand-ins. */
    public static final String OFFICERS = "officers";

    /** The engine's own name for its administrators. */
    public static final String ADMINISTRATORS = "camunda-admin";

    /** The role whose holders are the engine's administrators; never handed on to a stand-in. */
    public static final String ADMINISTRATOR_ROLE = "systemAdministrator";

    private EngineGroups() {}
}
