package org.unionhome.portal;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.unionhome.Refusal;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.FormData;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.Reading;

/** The form island's side of the door, in JSON: the form with its values, and the answers. */
@RestController
class FormEndpoints {

    /** A form ready to be filled in; the client token makes a double click one submission. */
    record Opened(JsonNode schema, Map<String, Object> data, String clientToken, Csrf csrf) {}

    /** Sent along, because a log-in in another tab changes it under an open form. */
    record Csrf(String header, String token) {}

    record Answers(Map<String, Object> data, String clientToken) {}

    private final Door door;
    private final Reading reading;
    private final OpenTasks openTasks;
    private final PageWords words;

    FormEndpoints(Door door, Reading reading, OpenTasks openTasks, PageWords words) {
        this.door = door;
        this.reading = reading;
        this.openTasks = openTasks;
        this.words = words;
    }

    @GetMapping("/tasks/{id}/form")
    Opened taskForm(Principal principal, @PathVariable String id, CsrfToken csrf) {
        return opened(reading.taskForm(principal.getName(), id), csrf);
    }

    @PostMapping("/tasks/{id}/form")
    FormAnswer complete(
            Principal principal,
            @PathVariable String id,
            @RequestBody Answers answers,
            HttpServletRequest request,
            HttpServletResponse response) {
        String name = openTasks.find(id).map(this::name).orElse("");
        door.complete(principal.getName(), id, data(answers));
        return next("/tasks", words.say("portal.task.done", name), request, response);
    }

    @GetMapping("/start/{slug}/form")
    Opened startForm(Principal principal, @PathVariable String slug, CsrfToken csrf) {
        return opened(reading.startForm(principal.getName(), slug), csrf);
    }

    @PostMapping("/start/{slug}/form")
    FormAnswer start(
            Principal principal,
            @PathVariable String slug,
            @RequestBody Answers answers,
            HttpServletRequest request,
            HttpServletResponse response) {
        String number = door.start(principal.getName(), slug, data(answers), token(answers));
        boolean sees = reading.sees(principal.getName(), number); // what was filed for others may be sealed at once
        return next(sees ? "/cases/" + number : "/", words.say("portal.start.done", number), request, response);
    }

    @GetMapping("/cases/{number}/actions/{event}/form")
    Opened messageForm(Principal principal, @PathVariable String number, @PathVariable String event, CsrfToken csrf) {
        return opened(reading.messageForm(principal.getName(), number, event), csrf);
    }

    @PostMapping("/cases/{number}/actions/{event}/form")
    FormAnswer send(
            Principal principal,
            @PathVariable String number,
            @PathVariable String event,
            @RequestBody Answers answers,
            HttpServletRequest request,
            HttpServletResponse response) {
        String process = reading.requireVisible(principal.getName(), number).process();
        door.send(principal.getName(), number, event, data(answers));
        String done = words.say("portal.case.actionDone", words.step(process, event));
        return next("/cases/" + number, done, request, response);
    }

    @ExceptionHandler(Refusal.class)
    ResponseEntity<FormAnswer> refused(Refusal refusal) {
        return ResponseEntity.status(RefusalStatus.of(refusal))
                .body(new FormAnswer(null, words.say(refusal), refusal.fields()));
    }

    private static Opened opened(FormData form, CsrfToken csrf) {
        return new Opened(
                form.schema(),
                form.data(),
                UUID.randomUUID().toString(),
                new Csrf(csrf.getHeaderName(), csrf.getToken()));
    }

    private static Map<String, Object> data(Answers answers) {
        return answers.data() == null ? Map.of() : answers.data();
    }

    /** Only a token of our own making; anything else would end in a column. */
    private static String token(Answers answers) {
        String token = answers.clientToken();
        return token != null && token.matches("[0-9a-f-]{36}") ? token : null;
    }

    private FormAnswer next(String address, String said, HttpServletRequest request, HttpServletResponse response) {
        RequestContextUtils.getOutputFlashMap(request).put("said", said);
        RequestContextUtils.saveOutputFlashMap(address, request, response);
        return FormAnswer.goTo(address);
    }

    private String name(OpenTask task) {
        return words.step(task.process(), task.taskKey());
    }
}
