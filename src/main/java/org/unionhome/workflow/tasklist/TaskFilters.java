package org.unionhome.workflow.tasklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The lists on the left of the Tasklist, made by us and known by their name: what is there is brought up to date, what no longer
 * belongs there goes. None refreshes itself, because each refresh is two of the engine's dearest queries.
 */
@Component
class TaskFilters {

    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";
    private static final String GROUPS_I_STAND_IN_FOR = "${" + StandInFunction.NAME + "()}";
    private static final String NOW = "${now()}";
    private static final String IN_THREE_DAYS = "${dateTime().plusDays(3)}";

    private final FilterService filters;
    private final TaskService tasks;
    private final RepositoryService repository;
    private final MessageSource texts;

    TaskFilters(FilterService filters, TaskService tasks, RepositoryService repository, MessageSource texts) {
        this.filters = filters;
        this.tasks = tasks;
        this.repository = repository;
        this.texts = texts;
    }

    void bringUpToDate() {
        List<Wanted> wanted = wanted();
        List<Filter> present = filters.createFilterQuery().unlimitedList();
        present.stream()
                .filter(filter -> wanted.stream().noneMatch(w -> w.name().equals(filter.getName())))
                .forEach(filter -> filters.deleteFilter(filter.getId()));
        for (Wanted w : wanted) {
            save(
                    w,
                    present.stream()
                            .filter(filter -> filter.getName().equals(w.name()))
                            .findFirst());
        }
    }

    private void save(Wanted wanted, Optional<Filter> present) {
        Filter filter = present.orElseGet(() -> filters.newTaskFilter(wanted.name()));
        filter.setQuery(wanted.query());
        filter.setProperties(wanted.properties());
        filters.saveFilter(filter);
    }

    private List<Wanted> wanted() {
        List<Wanted> all = new ArrayList<>(List.of(
                named("mine", tasks.createTaskQuery().taskAssigneeExpression(ME), "#b3261e", 0),
                named("claimable", tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS), "#8a5a00", 1),
                named(
                        "dueSoon",
                        tasks.createTaskQuery().dueAfterExpression(NOW).dueBeforeExpression(IN_THREE_DAYS),
                        "#6d5e00",
                        2),
                named("overdue", tasks.createTaskQuery().dueBeforeExpression(NOW), "#8c1d18", 3),
                named(
                        "standIn",
                        tasks.createTaskQuery()
                                .taskCandidateGroupInExpression(GROUPS_I_STAND_IN_FOR)
                                .includeAssignedTasks(),
                        "#2f5d8a",
                        4)));
        repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .orderByProcessDefinitionKey()
                .asc()
                .unlimitedList()
                .stream()
                .map(this::ofProcess)
                .forEach(all::add);
        return all;
    }

    private Wanted named(String key, TaskQuery query, String color, int place) {
        return new Wanted(
                text("tasklist.filter." + key),
                text("tasklist.filter." + key + ".about"),
                byDueDate(query),
                color,
                place);
    }

    private Wanted ofProcess(ProcessDefinition process) {
        String name = process.getName() == null ? process.getKey() : process.getName();
        TaskQuery query = tasks.createTaskQuery().processDefinitionKey(process.getKey());
        return new Wanted(name, text("tasklist.filter.process.about", name), byDueDate(query), "#5f6368", 100);
    }

    private static TaskQuery byDueDate(TaskQuery query) {
        return query.orderByDueDate().asc().orderByTaskCreateTime().asc();
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, Locale.SIMPLIFIED_CHINESE);
    }

    private record Wanted(String name, String about, TaskQuery query, String color, int place) {

        Map<String, Object> properties() {
            return Map.of(
                    "description",
                    about,
                    "color",
                    color,
                    "priority",
                    place,
                    "refresh",
                    false,
                    "showUndefinedVariable",
                    false,
                    "variables",
                    List.of());
        }
    }
}
