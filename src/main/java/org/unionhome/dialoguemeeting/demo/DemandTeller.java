package org.unionhome.dialoguemeeting.demo;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.demandfollowup.exchange.DemandState;
import org.unionhome.demandfollowup.exchange.MeetingDemands;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/** Drives one demand: at each open step the right person answers on the next working day, until it ends, stops or now comes. */
@Component
class DemandTeller {

    private static final String OFFICE = "JG6";
    private static final LocalTime NOON = LocalTime.NOON;

    private final Door door;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final People people;
    private final MeetingDemands demands;
    private final Pace pace;

    DemandTeller(Door door, OpenTasks openTasks, Cases cases, People people, MeetingDemands demands, Pace pace) {
        this.door = door;
        this.openTasks = openTasks;
        this.cases = cases;
        this.people = people;
        this.demands = demands;
        this.pace = pace;
    }

    String raise(DemandStory story, String raiser, String meeting) {
        String number = door.start(raiser, "demand-follow-up", story.wish(meeting), null);
        pace.runJobs(number);
        return number;
    }

    /** The unit that the decision table suggests; the general office where it suggests none. */
    String owner(String number) {
        String suggested = demands.suggestion(number).ownerUnit();
        return suggested == null ? OFFICE : suggested;
    }

    /** @param stop the step at which it waits today, or the state in which it does; null for one that is told to its end */
    void tell(DemandStory story, String number, String stop, Instant now) {
        Map<String, Integer> rounds = new HashMap<>();
        boolean goesOn = true;
        while (goesOn) {
            goesOn = step(story, number, stop, rounds, now);
        }
        pace.runJobs(number);
    }

    private boolean step(DemandStory story, String number, String stop, Map<String, Integer> rounds, Instant now) {
        CaseFile file = cases.require(number);
        if (!file.open() || file.state().equals(stop)) {
            return false;
        }
        List<OpenTask> open = openTasks.ofCase(number);
        if (open.isEmpty()) {
            return file.state().equals(DemandState.PLANNED.name()) && passToPlan(number, now);
        }
        OpenTask task = open.get(0);
        return !stopsAt(task, stop, rounds) && answer(story, file, task, stop, rounds, now);
    }

    /** Work is under way when it waits there: half of it was reported. */
    private static boolean stopsAt(OpenTask task, String stop, Map<String, Integer> rounds) {
        boolean there = task.taskKey().equals(stop);
        return there && (!task.taskKey().equals("carryOut") || rounds.containsKey("carryOut"));
    }

    private boolean answer(
            DemandStory story, CaseFile file, OpenTask task, String stop, Map<String, Integer> rounds, Instant now) {
        boolean atOnce = task.taskKey().equals("assignOwner");
        if (!atOnce && !pace.nextWorkingDay(file.number(), now)) {
            return false;
        }
        int round = rounds.merge(task.taskKey(), 1, Integer::sum) - 1;
        Map<String, Object> form = atOnce
                ? DemandForms.assigned(owner(file.number()))
                : DemandForms.answer(story, task.taskKey(), round, pace.today(), slowly(story, stop));
        door.complete(actor(task, file), task.taskId(), form);
        return true;
    }

    /** Each third is reported step by step, and so is the work that is under way today. */
    private static boolean slowly(DemandStory story, String stop) {
        return "carryOut".equals(stop) || story.title().length() % 3 == 0;
    }

    /** @return false when the day to which it was planned is still to come */
    private boolean passToPlan(String number, Instant now) {
        var later = pace.today().plusMonths(7);
        boolean came = pace.instant(later, NOON).isBefore(now);
        if (came) {
            pace.passTo(later, NOON, number);
        }
        return came;
    }

    String actor(OpenTask task, CaseFile file) {
        return task.assignee() != null
                ? task.assignee()
                : people.holders(task.candidate()).stream()
                        .map(Person::id)
                        .filter(id -> !file.isAbout(id))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("nobody for " + task));
    }
}
