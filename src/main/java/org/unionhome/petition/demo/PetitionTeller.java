package org.unionhome.petition.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.TimeMachine;

/** Drives one story: at each open step the right person answers some working days later, until it ends or today comes. */
@Component
class PetitionTeller {

    private static final Duration SILENCE = Duration.ofDays(45);
    private static final int PACE = 3;

    private final Door door;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final People people;
    private final TimeMachine time;
    private final WorkCalendar calendar;
    private final Clock clock;

    PetitionTeller(
            Door door,
            OpenTasks openTasks,
            Cases cases,
            People people,
            TimeMachine time,
            WorkCalendar calendar,
            Clock clock) {
        this.door = door;
        this.openTasks = openTasks;
        this.cases = cases;
        this.people = people;
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    void tell(PetitionStory story, String member, LocalDate day, Instant now) {
        time.jumpTo(day.atTime(9, 20).atZone(clock.getZone()).toInstant());
        List<Person> officers = people.holders("unionOfficer");
        String handler = officers.get(officers.size() - 1).id();
        boolean byOfficer = !story.channel().equals("ONLINE");
        String filer = byOfficer ? officers.get(0).id() : member;
        String number = door.start(filer, "petition", story.registration(member, byOfficer), null);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = step(story, number, handler, now);
        }
    }

    /** @return whether the story goes on */
    private boolean step(PetitionStory story, String number, String handler, Instant now) {
        CaseFile file = cases.require(number);
        if (!file.open()) {
            return false;
        }
        OpenTask task = openTasks.ofCase(number).get(0);
        if (task.taskKey().equals(story.stopsAt())) {
            return false;
        }
        if (task.taskKey().equals("investigate") && story.isExtended()) {
            return extended(story, number, handler, now);
        }
        if (task.taskKey().equals("answerOpinion") && story.path().equals("SILENT")) {
            time.passTo(clock.instant().plus(SILENCE), number);
            return true;
        }
        if (task.taskKey().equals("investigate") && story.path().equals("WITHDRAWN")) {
            door.send(file.applicantId(), number, "petitionWithdrawn", Map.of("comment", story.answer()));
            return true;
        }
        complete(story, file, task, handler, now);
        return true;
    }

    /** More time, asked for once; an open story stops when it was granted. */
    private boolean extended(PetitionStory story, String number, String handler, Instant now) {
        pass(number, now);
        String reason = story.stopsAt().isEmpty() ? "需调取各班值守原始记录" : story.answer();
        door.send(handler, number, "extensionRequested", Map.of("days", 20, "reason", reason));
        CaseFile file = cases.require(number);
        OpenTask approval = open(number, "approveExtension");
        complete(story, file, approval, handler, now);
        if (story.stopsAt().isEmpty()) {
            complete(story, file, open(number, "investigate"), handler, now);
            return true;
        }
        return false;
    }

    private OpenTask open(String number, String task) {
        return openTasks.ofCase(number).stream()
                .filter(each -> each.taskKey().equals(task))
                .findFirst()
                .orElseThrow();
    }

    private void complete(PetitionStory story, CaseFile file, OpenTask task, String handler, Instant now) {
        pass(file.number(), now);
        String actor = task.assignee() != null
                ? task.assignee()
                : people.holders(task.candidate()).get(0).id();
        door.complete(actor, task.taskId(), story.answer(task.taskKey(), handler));
    }

    private void pass(String number, Instant now) {
        LocalDate day = calendar.plusWorkingDays(LocalDate.now(clock), PACE);
        Instant moment = day.atTime(10, 40).atZone(clock.getZone()).toInstant();
        time.passTo(moment.isBefore(now) ? moment : clock.instant(), number);
    }
}
