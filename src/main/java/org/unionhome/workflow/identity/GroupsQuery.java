package org.unionhome.workflow.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's group query over {@link IdentitySource}. */
final class GroupsQuery extends GroupQueryImpl {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Function<Group, String>> COLUMNS =
            Map.of("ID_", Group::getId, "NAME_", Group::getName, "TYPE_", Group::getType);

    private final transient IdentitySource source;

    GroupsQuery(IdentitySource source, CommandExecutor executor) {
        super(executor);
        this.source = source;
    }

    GroupsQuery(IdentitySource source) {
        this.source = source;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found().size();
    }

    @Override
    public List<Group> executeList(CommandContext context, Page page) {
        List<Group> all = Matching.ordered(found(), getOrderingProperties(), COLUMNS);
        return Matching.page(all, getFirstResult(), getMaxResults());
    }

    private List<Group> found() {
        if (tenantId != null || procDefId != null) {
            return List.of(); // there are no tenants, and no group is named as a starter in a model
        }
        Set<String> known = userId == null ? source.groups() : source.groupsOf(userId);
        return known.stream().<Group>map(EngineGroup::new).filter(this::matches).toList();
    }

    private boolean matches(Group group) {
        return Matching.equal(id, group.getId())
                && Matching.oneOf(ids, group.getId())
                && Matching.equal(name, group.getName())
                && Matching.like(nameLike, group.getName())
                && Matching.equal(type, group.getType());
    }
}
