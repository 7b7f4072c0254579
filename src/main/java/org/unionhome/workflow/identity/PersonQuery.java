package org.unionhome.workflow.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.UserQueryImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/** The engine's user query over {@link IdentitySource}. An officer sees themselves and other officers, never plain members. */
final class PersonQuery extends UserQueryImpl {

    private static final long serialVersionUID = 1L;
    private static final Map<String, Function<User, String>> COLUMNS = Map.of(
            "ID_", User::getId, "FIRST_", User::getFirstName, "LAST_", User::getLastName, "EMAIL_", User::getEmail);

    private final transient IdentitySource source;

    PersonQuery(IdentitySource source, CommandExecutor executor) {
        super(executor);
        this.source = source;
    }

    PersonQuery(IdentitySource source) {
        this.source = source;
    }

    @Override
    public long executeCount(CommandContext context) {
        return found(context).size();
    }

    @Override
    public List<User> executeList(CommandContext context, Page page) {
        List<User> all = Matching.ordered(found(context), getOrderingProperties(), COLUMNS);
        return Matching.page(all, getFirstResult(), getMaxResults());
    }

    private List<User> found(CommandContext context) {
        if (tenantId != null || procDefId != null) {
            return List.of(); // there are no tenants, and nobody is named as a starter in a model
        }
        return source.persons(candidates(context)).stream()
                .<User>map(EngineUser::new)
                .filter(this::matches)
                .toList();
    }

    private boolean matches(User user) {
        return Matching.equal(firstName, user.getFirstName())
                && Matching.like(firstNameLike, user.getFirstName())
                && Matching.equal(lastName, user.getLastName())
                && Matching.like(lastNameLike, user.getLastName())
                && Matching.equal(email, user.getEmail())
                && Matching.like(emailLike, user.getEmail());
    }

    /** @return ids which all conditions on the id leave over; null when there is no such condition */
    private Collection<String> candidates(CommandContext context) {
        Set<String> left = id == null ? null : Set.of(id);
        left = ids == null ? left : common(left, Set.of(ids));
        left = groupId == null ? left : common(left, source.membersOf(groupId));
        Authentication asking = context.getAuthentication();
        if (asking == null || !context.isAuthorizationCheckEnabled() || isAdministrator(asking)) {
            return left;
        }
        return Set.of(asking.getUserId()).equals(left) ? left : common(left, visibleTo(asking.getUserId()));
    }

    private static Set<String> common(Set<String> left, Set<String> others) {
        Set<String> both = new HashSet<>(others);
        if (left != null) {
            both.retainAll(left);
        }
        return both;
    }

    private static boolean isAdministrator(Authentication asking) {
        return asking.getGroupIds() != null && asking.getGroupIds().contains(EngineGroups.ADMINISTRATORS);
    }

    private Set<String> visibleTo(String officer) {
        Set<String> visible = new HashSet<>(source.membersOf(EngineGroups.OFFICERS));
        visible.add(officer);
        return visible;
    }
}
