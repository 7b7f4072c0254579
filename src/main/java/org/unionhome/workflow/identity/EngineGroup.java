package org.unionhome.workflow.identity;

import org.camunda.bpm.engine.identity.Group;

/** A role at a unit as the engine's group. */
final class EngineGroup implements Group {

    static final String TYPE = "ROLE";
    private static final long serialVersionUID = 1L;

    private final String id;

    EngineGroup(String id) {
        this.id = id;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getName() {
        return id;
    }

    @Override
    public String getType() {
        return TYPE;
    }

    @Override
    public void setId(String id) {
        throw readOnly();
    }

    @Override
    public void setName(String name) {
        throw readOnly();
    }

    @Override
    public void setType(String type) {
        throw readOnly();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("groups are changed in Union Home, not through the engine");
    }
}
