package org.unionhome.workflow;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.unionhome.people.Entitlements;

/** The open tasks, kept in step with the engine in the same transaction. Lists never ask the engine. */
@Repository
public class OpenTasks {

    private static final String COLUMNS =
            "task_id, case_number, process, task_key, unit_code, candidate, assignee, due_at, priority, created_at";
    private static final RowMapper<OpenTask> ROW = (row, i) -> new OpenTask(
            row.getString("task_id"),
            row.getString("case_number"),
            row.getString("process"),
            row.getString("task_key"),
            row.getString("unit_code"),
            row.getString("candidate"),
            row.getString("assignee"),
            row.getTimestamp("due_at").toInstant(),
            row.getInt("priority"),
            row.getTimestamp("created_at").toInstant());

    private final JdbcClient db;
    private final ObjectProvider<TaskAccess> access; // late: the engine starts before the processes

    OpenTasks(JdbcClient db, ObjectProvider<TaskAccess> access) {
        this.db = db;
        this.access = access;
    }

    /** Which tasks a list shows. */
    public enum Scope {
        /** Mine by name, and those my roles may take. */
        ALL,
        /** Mine by name. */
        MINE,
        /** Waiting for one of my roles. */
        MY_ROLES,
        /** Of those for whom I stand in. */
        STAND_IN
    }

    /**
     * A list's filter and place. {@code dueBefore} limits to tasks due earlier (null: all); {@code afterDue} and
     * {@code afterId} are the last row of the page before (null: first page).
     */
    public record Query(Scope scope, String process, Instant dueBefore, Instant afterDue, String afterId, int limit) {

        public static Query first(Scope scope, int limit) {
            return new Query(scope, null, null, null, null, limit);
        }

        private Query after(OpenTask last) {
            return new Query(scope, process, dueBefore, last.dueAt(), last.taskId(), limit);
        }
    }

    /**
     * One page, soonest due first. Each source (a name, a group) contributes at most a page from its own index, so the cost
     * grows with the page and the person's roles, not with the number of open tasks. What the person is excluded from is left
     * out, and the page filled up.
     */
    public List<OpenTask> page(Entitlements who, Query query) {
        List<OpenTask> page = new ArrayList<>();
        Query next = query;
        List<OpenTask> rows;
        do {
            rows = rows(who, next);
            page.addAll(visible(who, rows));
            next = rows.isEmpty() ? next : next.after(rows.get(rows.size() - 1));
        } while (rows.size() == query.limit() && page.size() < query.limit());
        return page.subList(0, Math.min(page.size(), query.limit()));
    }

    private List<OpenTask> visible(Entitlements who, List<OpenTask> rows) {
        return rows.stream()
                .filter(task -> access.getObject().isOpenTo(who, task))
                .toList();
    }

    private List<OpenTask> rows(Entitlements who, Query query) {
        List<Source> sources = sources(who, query);
        if (sources.isEmpty()) {
            return List.of();
        }
        return db.sql("select distinct " + COLUMNS
                        + " from unnest(:kinds, :values, :processes) as s(kind, value, only_process)"
                        + " cross join lateral ((select " + COLUMNS + " from open_task t"
                        + " where s.kind = 'A' and t.assignee = s.value" + FILTER
                        + ") union all (select " + COLUMNS + " from open_task t"
                        + " where s.kind = 'C' and t.candidate = s.value and t.assignee is null" + FILTER
                        + ") union all (select " + COLUMNS + " from open_task t"
                        + " where s.kind = 'P' and t.assignee = s.value and t.candidate is not null" + FILTER
                        + ")) page"
                        + " order by due_at, task_id limit :limit")
                .param("kinds", sources.stream().map(Source::kind).toArray(String[]::new))
                .param("values", sources.stream().map(Source::value).toArray(String[]::new))
                .param("processes", sources.stream().map(Source::process).toArray(String[]::new))
                .param("process", query.process())
                .param("dueBefore", timestamp(query.dueBefore()))
                .param("afterDue", timestamp(query.afterDue()))
                .param("afterId", query.afterId())
                .param("limit", query.limit())
                .query(ROW)
                .list();
    }

    private static final String FILTER = " and (s.only_process is null or t.process = s.only_process)"
            + " and (cast(:process as text) is null or t.process = :process)"
            + " and (cast(:dueBefore as timestamptz) is null or t.due_at < :dueBefore)"
            + " and (cast(:afterDue as timestamptz) is null or (t.due_at, t.task_id) > (:afterDue, :afterId))"
            + " order by t.due_at, t.task_id limit :limit";

    private record Source(String kind, String value, String process) {}

    private static List<Source> sources(Entitlements who, Query query) {
        List<Source> sources = new ArrayList<>();
        Scope scope = query.scope();
        if (scope == Scope.ALL || scope == Scope.MINE) {
            sources.add(new Source("A", who.person().id(), null));
        }
        if (scope == Scope.ALL || scope == Scope.MY_ROLES) {
            who.groups().forEach(group -> sources.add(new Source("C", group, null)));
        }
        if (scope == Scope.ALL || scope == Scope.STAND_IN) {
            who.standIns().forEach(standIn -> {
                standIn.groups().forEach(group -> sources.add(new Source("C", group, standIn.process())));
                sources.add(new Source("P", standIn.principalId(), standIn.process()));
            });
        }
        return sources;
    }

    public Optional<OpenTask> find(String taskId) {
        return db.sql("select " + COLUMNS + " from open_task where task_id = :id")
                .param("id", taskId)
                .query(ROW)
                .optional();
    }

    /** Tasks that this person has taken, or that wait for them by name. */
    List<OpenTask> assignedTo(String personId) {
        return db.sql("select " + COLUMNS + " from open_task where assignee = :person order by case_number, task_id")
                .param("person", personId)
                .query(ROW)
                .list();
    }

    /** Everybody who has taken a task of a role, and whoever has left and still has a task by name. */
    List<String> possibleOrphans() {
        return db.sql("select distinct t.assignee from open_task t join person p on p.id = t.assignee"
                        + " where t.candidate is not null or not p.active order by t.assignee")
                .query(String.class)
                .list();
    }

    public List<OpenTask> ofCase(String caseNumber) {
        return db.sql("select " + COLUMNS + " from open_task where case_number = :case order by created_at, task_id")
                .param("case", caseNumber)
                .query(ROW)
                .list();
    }

    void add(OpenTask task) {
        db.sql("insert into open_task (" + COLUMNS
                        + ") values (:taskId, :caseNumber, :process, :taskKey, :unitCode, :candidate,"
                        + " :assignee, :dueAt, :priority, :createdAt)")
                .param("taskId", task.taskId())
                .param("caseNumber", task.caseNumber())
                .param("process", task.process())
                .param("taskKey", task.taskKey())
                .param("unitCode", task.unitCode())
                .param("candidate", task.candidate())
                .param("assignee", task.assignee())
                .param("dueAt", Timestamp.from(task.dueAt()))
                .param("priority", task.priority())
                .param("createdAt", Timestamp.from(task.createdAt()))
                .update();
    }

    void assign(String taskId, String assignee) {
        db.sql("update open_task set assignee = :assignee where task_id = :id")
                .param("assignee", assignee)
                .param("id", taskId)
                .update();
    }

    /** A personal task is now one of a role. */
    void offer(String taskId, String candidate) {
        db.sql("update open_task set candidate = :candidate, assignee = null where task_id = :id")
                .param("candidate", candidate)
                .param("id", taskId)
                .update();
    }

    void due(String taskId, Instant due) {
        db.sql("update open_task set due_at = :due where task_id = :id")
                .param("due", timestamp(due))
                .param("id", taskId)
                .update();
    }

    void remove(String taskId) {
        db.sql("delete from open_task where task_id = :id").param("id", taskId).update();
    }

    private static Timestamp timestamp(Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }
}
