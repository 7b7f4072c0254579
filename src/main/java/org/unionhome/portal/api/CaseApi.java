package org.unionhome.portal.api;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.unionhome.calendar.Deadline;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.CaseFile;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.FormData;
import org.unionhome.workflow.Processes;
import org.unionhome.workflow.Reading;

/** Cases that the caller may see, and filing new ones. */
@RestController
@RequestMapping("/api")
@Tag(name = "cases", description = "Cases that the caller may see, and filing new ones")
class CaseApi {

    private final Door door;
    private final Reading reading;
    private final Processes processes;
    private final Deadlines deadlines;

    CaseApi(Door door, Reading reading, Processes processes, Deadlines deadlines) {
        this.door = door;
        this.reading = reading;
        this.processes = processes;
        this.deadlines = deadlines;
    }

    /** A case as other systems see it: where it stands and what runs, without what its forms hold. */
    record CaseView(CaseFile file, List<String> position, List<Deadline> deadlines) {}

    /** The number of a new case. */
    record Filed(String number) {}

    @GetMapping("/processes")
    @Operation(summary = "Processes that can be started with a form")
    List<String> startable() {
        return processes.startable();
    }

    @GetMapping("/processes/{process}/form")
    @Operation(summary = "The form with which a case of this process is filed")
    FormData startForm(Principal caller, @PathVariable String process) {
        return reading.startForm(caller.getName(), process);
    }

    @PostMapping("/processes/{process}/cases")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "File a case; the same Idempotency-Key of the same caller files one case only")
    Filed file(
            Principal caller,
            @PathVariable String process,
            @RequestHeader(name = "Idempotency-Key", required = false) String key,
            @RequestBody Map<String, Object> values) {
        return new Filed(door.start(caller.getName(), process, values, key));
    }

    @GetMapping("/cases/{number}")
    @Operation(summary = "Where a case stands, and its clocks")
    CaseView show(Principal caller, @PathVariable String number) {
        CaseFile file = reading.requireVisible(caller.getName(), number);
        return new CaseView(
                reading.disclosed(caller.getName(), file), reading.position(number), deadlines.ofCase(number));
    }

    @PostMapping("/cases/{number}/messages/{event}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Send a message to a case, such as a withdrawal")
    void send(
            Principal caller,
            @PathVariable String number,
            @PathVariable String event,
            @RequestBody Map<String, Object> values) {
        door.send(caller.getName(), number, event, values);
    }
}
