package org.unionhome.welfarerequest.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.people.People;
import org.unionhome.welfarerequest.NoticeBoard;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.TimeMachine;

/** Drives one story: at each open step the right person answers on the next working day, until the case ends or today comes. */
@Component
class StoryTeller {

    private static final Duration YEAR = Duration.ofDays(372);
    private static final Duration NOTICE = Duration.ofDays(12);

    private final Door door;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final People people;
    private final NoticeBoard board;
    private final TimeMachine time;
    private final WorkCalendar calendar;
    private final Clock clock;

    StoryTeller(
            Door door,
            OpenTasks openTasks,
            Cases cases,
            People people,
            NoticeBoard board,
            TimeMachine time,
            WorkCalendar calendar,
            Clock clock) {
        this.door = door;
        this.openTasks = openTasks;
        this.cases = cases;
        this.people = people;
        this.board = board;
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    void tell(Story story, String member, LocalDate day, Instant now) {
        time.jumpTo(day.atTime(9, 12).atZone(clock.getZone()).toInstant());
        String number = door.start(member, "welfare-request", StoryForms.request(story, day), null);
        time.runJobs(number);
        Map<String, Integer> rounds = new HashMap<>();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = step(story, number, rounds, now);
        }
        time.runJobs(number);
    }

    /** @return whether the story goes on */
    private boolean step(Story story, String number, Map<String, Integer> rounds, Instant now) {
        CaseFile file = cases.require(number);
        List<OpenTask> open = openTasks.ofCase(number);
        if (!file.open() || !open.isEmpty() && open.get(0).taskKey().equals(story.stopsAt())) {
            return false;
        }
        if (story.path().equals("WITHDRAWN")) {
            door.send(file.applicantId(), number, "requestWithdrawn", Map.of("comment", "家里已另行解决"));
            return true;
        }
        return open.isEmpty() ? waited(story, file, rounds, now) : decided(story, file, open.get(0), rounds, now);
    }

    private boolean decided(Story story, CaseFile file, OpenTask task, Map<String, Integer> rounds, Instant now) {
        if (task.taskKey().equals("confirmReceipt") && story.path().equals("UNCONFIRMED")) {
            return pass(NOTICE, file.number(), now);
        }
        nextWorkingDay(file.number(), now);
        int round = rounds.merge(task.taskKey(), 1, Integer::sum) - 1;
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> form = StoryForms.answer(story, task.taskKey(), round, today, visitor(file));
        door.complete(actor(task, file), task.taskId(), form);
        time.runJobs(file.number());
        return true;
    }

    /** A case without a task waits for a notice to end, an objection, or the yearly review. */
    private boolean waited(Story story, CaseFile file, Map<String, Integer> rounds, Instant now) {
        boolean onNotice = file.state().equals("ON_NOTICE");
        if (onNotice && story.hasObjection() && rounds.merge("objection", 1, Integer::sum) == 1) {
            nextWorkingDay(file.number(), now);
            board.object(newestNotice(), null, "听说该户家里另有收入，请再核实一次");
            time.runJobs(file.number());
            return true;
        }
        boolean stays = onNotice && "notice".equals(story.stopsAt()) || !onNotice && "file".equals(story.stopsAt());
        return !stays && pass(onNotice ? NOTICE : YEAR, file.number(), now);
    }

    private String newestNotice() {
        return board.current().get(0).id();
    }

    /** Lets time pass, but never beyond now. @return false when now has come */
    private boolean pass(Duration duration, String number, Instant now) {
        Instant moment = clock.instant().plus(duration);
        if (moment.isAfter(now)) {
            time.passTo(now, number);
            return false;
        }
        time.passTo(moment, number);
        return true;
    }

    private void nextWorkingDay(String number, Instant now) {
        LocalDate day = calendar.plusWorkingDays(LocalDate.now(clock), 1);
        Instant moment = day.atTime(10, 30).atZone(clock.getZone()).toInstant();
        Instant soon = clock.instant().plus(Duration.ofMinutes(20));
        Instant next = moment.isBefore(now) ? moment : soon;
        time.passTo(next.isBefore(now) ? next : clock.instant(), number);
    }

    private String actor(OpenTask task, CaseFile file) {
        return task.assignee() != null
                ? task.assignee()
                : people.holders(task.candidate()).stream()
                        .filter(person -> !person.id().equals(file.applicantId()))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    /** The branch's staff delegate goes along; where there is none, its first other member. */
    private String visitor(CaseFile file) {
        String delegates = people.groupFor("staffDelegate", file.unitCode());
        String chairs = people.groupFor("branchChair", file.unitCode());
        return people.holders(delegates).stream()
                .findFirst()
                .orElseGet(() -> people.membersUnder(chairs.substring(chairs.indexOf("At") + 2)).stream()
                        .filter(person -> !person.id().equals(file.applicantId()))
                        .findFirst()
                        .orElseThrow())
                .id();
    }
}
