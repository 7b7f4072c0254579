package org.unionhome.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unionhome.people.People;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.FormData;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.Reading;

/** Open tasks of the caller. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "tasks", description = "Open tasks of the caller, soonest due first")
class TaskApi {

    private static final int PAGE = 50;

    private final Door door;
    private final Reading reading;
    private final OpenTasks openTasks;
    private final People people;

    TaskApi(Door door, Reading reading, OpenTasks openTasks, People people) {
        this.door = door;
        this.reading = reading;
        this.openTasks = openTasks;
        this.people = people;
    }

    @GetMapping
    @Operation(summary = "A page of 50 open tasks; pass dueAt and taskId of its last row to get the next one")
    List<OpenTask> list(
            Principal caller,
            @RequestParam(defaultValue = "ALL") OpenTasks.Scope scope,
            @RequestParam(required = false) String process,
            @RequestParam(required = false) Instant afterDue,
            @RequestParam(required = false) String afterId) {
        boolean next = afterDue != null && afterId != null;
        return openTasks
                .page(
                        people.entitlements(caller.getName()),
                        new OpenTasks.Query(scope, process, null, next ? afterDue : null, next ? afterId : null, PAGE))
                .stream()
                .map(task -> reading.disclosed(caller.getName(), task))
                .toList();
    }

    @GetMapping("/{taskId}/form")
    @Operation(summary = "The form of a task, with the values that its step may see")
    FormData form(Principal caller, @PathVariable String taskId) {
        return reading.taskForm(caller.getName(), taskId);
    }

    @PostMapping("/{taskId}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take a task of one of the caller's roles")
    void claim(Principal caller, @PathVariable String taskId) {
        door.claim(caller.getName(), taskId);
    }

    @PostMapping("/{taskId}/unclaim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Put a task back for its role")
    void unclaim(Principal caller, @PathVariable String taskId) {
        door.unclaim(caller.getName(), taskId);
    }

    @PostMapping("/{taskId}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Decide a task with the values of its form")
    void complete(Principal caller, @PathVariable String taskId, @RequestBody Map<String, Object> values) {
        door.complete(caller.getName(), taskId, values);
    }
}
