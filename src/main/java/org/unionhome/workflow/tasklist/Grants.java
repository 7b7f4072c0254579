package org.unionhome.workflow.tasklist;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions.RETRY_JOB;
import static org.camunda.bpm.engine.authorization.Resources.APPLICATION;
import static org.camunda.bpm.engine.authorization.Resources.BATCH;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DECISION_REQUIREMENTS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.DEPLOYMENT;
import static org.camunda.bpm.engine.authorization.Resources.FILTER;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_DEFINITION;
import static org.camunda.bpm.engine.authorization.Resources.PROCESS_INSTANCE;
import static org.camunda.bpm.engine.authorization.Resources.SYSTEM;
import static org.unionhome.workflow.identity.EngineGroups.ADMINISTRATORS;
import static org.unionhome.workflow.identity.EngineGroups.OFFICERS;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;
import org.unionhome.workflow.identity.EngineGroups;

/**
 * The standing rights in the engine, as data that a start brings up to date: what is missing is added, what is there besides is
 * taken away. Nobody may create filters, deployments or variables; which tasks somebody sees is decided task by task. Nobody
 * reads the engine's history, its log of operations or its rights: they name the persons of every case, sealed ones included.
 */
@Component
class Grants {

    private static final String ALL = Authorization.ANY;

    private static final List<Grant> WANTED = List.of(
            new Grant(OFFICERS, APPLICATION, "tasklist", ACCESS),
            new Grant(OFFICERS, FILTER, ALL, READ),
            new Grant(OFFICERS, PROCESS_DEFINITION, ALL, READ, CREATE_INSTANCE),
            new Grant(OFFICERS, PROCESS_INSTANCE, ALL, CREATE), // shows "start process"; the door decides who may start
            new Grant(ADMINISTRATORS, APPLICATION, "cockpit", ACCESS),
            new Grant(ADMINISTRATORS, APPLICATION, "admin", ACCESS),
            // incidents and jobs hang on READ_INSTANCE; the instances themselves are closed by EnginePaths
            new Grant(ADMINISTRATORS, PROCESS_DEFINITION, ALL, READ, READ_INSTANCE, RETRY_JOB),
            new Grant(ADMINISTRATORS, DECISION_DEFINITION, ALL, READ),
            new Grant(ADMINISTRATORS, DECISION_REQUIREMENTS_DEFINITION, ALL, READ),
            new Grant(ADMINISTRATORS, DEPLOYMENT, ALL, READ),
            new Grant(ADMINISTRATORS, BATCH, ALL, READ),
            new Grant(ADMINISTRATORS, SYSTEM, ALL, SystemPermissions.READ));

    private final AuthorizationService authorizations;

    Grants(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void bringUpToDate() {
        List<Authorization> present = authorizations
                .createAuthorizationQuery()
                .groupIdIn(EngineGroups.OFFICERS, EngineGroups.ADMINISTRATORS)
                .unlimitedList();
        present.stream()
                .filter(row -> WANTED.stream().noneMatch(grant -> grant.isIn(row)))
                .forEach(row -> authorizations.deleteAuthorization(row.getId()));
        WANTED.stream().filter(grant -> present.stream().noneMatch(grant::isIn)).forEach(this::add);
    }

    private void add(Grant grant) {
        Authorization row = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        row.setGroupId(grant.group());
        row.setResource(grant.resource());
        row.setResourceId(grant.id());
        row.setPermissions(grant.permissions().toArray(Permission[]::new));
        authorizations.saveAuthorization(row);
    }

    private record Grant(String group, Resource resource, String id, Set<Permission> permissions) {

        Grant(String group, Resource resource, String id, Permission... permissions) {
            this(group, resource, id, Set.of(permissions));
        }

        boolean isIn(Authorization row) {
            return row.getAuthorizationType() == Authorization.AUTH_TYPE_GRANT
                    && group.equals(row.getGroupId())
                    && resource.resourceType() == row.getResourceType()
                    && id.equals(row.getResourceId())
                    && bits() == bits(row);
        }

        private int bits() {
            return permissions.stream().mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b);
        }

        private int bits(Authorization row) {
            return ((AuthorizationEntity) row).getPermissions();
        }
    }
}
