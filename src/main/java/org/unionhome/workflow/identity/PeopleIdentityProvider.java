package org.unionhome.workflow.identity;

import java.util.List;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's view of persons and roles. It can only be read, and it never checks a password: Spring Security does that. */
final class PeopleIdentityProvider implements ReadOnlyIdentityProvider, StandIns {

    private final IdentitySource source;

    PeopleIdentityProvider(IdentitySource source) {
        this.source = source;
    }

    @Override
    public User findUserById(String userId) {
        return source.person(userId).map(EngineUser::new).orElse(null);
    }

    @Override
    public UserQuery createUserQuery() {
        return new PersonQuery(source, executor());
    }

    @Override
    public UserQuery createUserQuery(CommandContext commandContext) {
        return new PersonQuery(source);
    }

    @Override
    public NativeUserQuery createNativeUserQuery() {
        throw new BadUserRequestException("native user queries are not supported");
    }

    @Override
    public boolean checkPassword(String userId, String password) {
        return false;
    }

    @Override
    public Group findGroupById(String groupId) {
        return source.groups().contains(groupId) ? new EngineGroup(groupId) : null;
    }

    @Override
    public GroupQuery createGroupQuery() {
        return new GroupsQuery(source, executor());
    }

    @Override
    public GroupQuery createGroupQuery(CommandContext commandContext) {
        return new GroupsQuery(source);
    }

    @Override
    public Tenant findTenantById(String tenantId) {
        return null;
    }

    @Override
    public TenantQuery createTenantQuery() {
        return new NoTenants(executor());
    }

    @Override
    public TenantQuery createTenantQuery(CommandContext commandContext) {
        return new NoTenants();
    }

    @Override
    public List<String> standInGroups(String personId) {
        return List.copyOf(source.standInGroupsOf(personId));
    }

    @Override
    public void flush() {
        // nothing is ever written
    }

    @Override
    public void close() {
        // holds no resource
    }

    private static CommandExecutor executor() {
        return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
    }
}
