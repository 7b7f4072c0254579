package org.unionhome.workflow.tasklist;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.ObjectProvider;
import org.unionhome.workflow.Processes;

/**
 * Rights on a single task that end when their reason ends. The engine gives every assignee a right of their own and never takes
 * it back, so that somebody who once claimed a task would see it after losing the role. Here a task of a role belongs to its
 * group only, and a personal task to the one person who has it now.
 */
final class TaskAuthorizations extends DefaultAuthorizationProvider {

    private final ObjectProvider<Processes> processes; // late: the engine starts before the processes

    TaskAuthorizations(ObjectProvider<Processes> processes) {
        this.processes = processes;
    }

    /**
     * The engine gives rights to whole groups, and one member of the group may be excluded from the case or recused from the task. Such a task is for the
     * portal, which asks case by case, and not for the Tasklist. Refusing it to single persons would cost every query of every list.
     */
    @Override
    public AuthorizationEntity[] newTaskGroupIdentityLink(Task task, String groupId, String type) {
        return excludesAnybody((TaskEntity) task) ? none() : super.newTaskGroupIdentityLink(task, groupId, type);
    }

    private boolean excludesAnybody(TaskEntity task) {
        String process = ((ProcessDefinitionEntity) task.getExecution().getProcessDefinition()).getKey();
        String caseNumber = task.getExecution().getProcessBusinessKey();
        return !processes
                .getObject()
                .barred(process, caseNumber, task.getTaskDefinitionKey())
                .isEmpty();
    }

    @Override
    public AuthorizationEntity[] newTaskAssignee(Task task, String oldAssignee, String newAssignee) {
        if (oldAssignee != null && !oldAssignee.equals(newAssignee)) {
            delete(getGrantAuthorizationByUserId(oldAssignee, Resources.TASK, task.getId()));
        }
        return belongsToGroup(task) ? none() : super.newTaskAssignee(task, oldAssignee, newAssignee);
    }

    @Override
    public AuthorizationEntity[] deleteTaskUserIdentityLink(Task task, String userId, String type) {
        return found(getGrantAuthorizationByUserId(userId, Resources.TASK, task.getId()));
    }

    @Override
    public AuthorizationEntity[] deleteTaskGroupIdentityLink(Task task, String groupId, String type) {
        return found(getGrantAuthorizationByGroupId(groupId, Resources.TASK, task.getId()));
    }

    private static boolean belongsToGroup(Task task) {
        return ((TaskEntity) task).getCandidates().stream().anyMatch(link -> link.getGroupId() != null);
    }

    private static AuthorizationEntity[] none() {
        return new AuthorizationEntity[0];
    }

    private static AuthorizationEntity[] found(AuthorizationEntity authorization) {
        return Stream.ofNullable(authorization).toArray(AuthorizationEntity[]::new);
    }

    private static void delete(AuthorizationEntity authorization) {
        if (authorization != null) {
            var command = Context.getCommandContext();
            command.runWithoutAuthorization(() -> {
                command.getAuthorizationManager().delete(authorization);
                return null;
            });
        }
    }
}
