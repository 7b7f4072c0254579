package org.unionhome.collectivebargaining.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.collectivebargaining.CollectiveBargainings;
import org.unionhome.people.People;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.TimeMachine;

/**
 * Drives one wage bargaining: whoever it waits for acts some days later. The authority never says anything, so that its
 * fifteen days of silence put the contract in force.
 */
@Component
class WageTeller {

    private static final String OFFICER = "zhuyating";
    private static final int PACE = 2;
    private static final int LONGEST_WAIT = 40;

    private final Door door;
    private final OpenTasks openTasks;
    private final CollectiveBargainings bargainings;
    private final WageForms forms;
    private final WageTalk talk;
    private final WageVoices voices;
    private final People people;
    private final TimeMachine time;
    private final WorkCalendar calendar;
    private final Clock clock;

    WageTeller(
            Door door,
            OpenTasks openTasks,
            CollectiveBargainings bargainings,
            WageForms forms,
            WageTalk talk,
            WageVoices voices,
            People people,
            TimeMachine time,
            WorkCalendar calendar,
            Clock clock) {
        this.door = door;
        this.openTasks = openTasks;
        this.bargainings = bargainings;
        this.forms = forms;
        this.talk = talk;
        this.voices = voices;
        this.people = people;
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** @param previous number of the bargaining told before; null for the first @return the number of this one */
    String tell(WageStory story, String previous, LocalDate today) {
        time.jumpTo(story.firstDay(today).atTime(9, 30).atZone(clock.getZone()).toInstant());
        String number = door.start(OFFICER, "collective-bargaining", WageForms.beginning(story, previous), null);
        time.runJobs(number);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = step(story, number, today);
        }
        return number;
    }

    /** @return whether the story goes on */
    private boolean step(WageStory story, String number, LocalDate today) {
        List<OpenTask> open = openTasks.ofCase(number);
        if (open.isEmpty() || open.get(0).taskKey().equals("recordAuthorityOpinion")) {
            return waited(number);
        }
        OpenTask task = open.get(0);
        pass(number, pace(task.taskKey()));
        if (task.taskKey().equals("recordMinutes") && !heldRound(story, number)) {
            return false;
        }
        complete(story, task, today);
        time.runJobs(number);
        afterwards(story, number, task.taskKey());
        return true;
    }

    /** The draft lies with the delegates for a week; minutes are written and confirmed on the day of the round. */
    private static int pace(String task) {
        return switch (task) {
            case "recordMinutes", "confirmMinutesOfStaff", "confirmMinutesOfCompany" -> 0;
            case "openCongressVote" -> 7;
            default -> PACE;
        };
    }

    /** The round is held on its day. @return false when it is the last one of a story under way: its minutes are still open */
    private boolean heldRound(WageStory story, String number) {
        int round = bargainings.require(number).round();
        talk.hold(number, story, round);
        return !(story.underWay() && round == story.rounds());
    }

    private void complete(WageStory story, OpenTask task, LocalDate today) {
        Map<String, Object> form = forms.answer(task, story, today);
        String actor = task.assignee() != null ? task.assignee() : holder(task.candidate());
        try {
            door.complete(actor, task.taskId(), form);
        } catch (Refusal refusal) {
            String where = task.caseNumber() + " " + task.taskKey() + " " + refusal.fields();
            throw new IllegalStateException("the demo's story does not fit the rules: " + where, refusal);
        }
    }

    private String holder(String group) {
        return group.equals("unionOfficer")
                ? OFFICER
                : people.holders(group).get(0).id();
    }

    private void afterwards(WageStory story, String number, String task) {
        switch (task) {
            case "runSurvey" -> voices.answerSurvey(number);
            case "openCongressVote" -> voices.vote(number, story);
            case "prepareAgenda" -> toTheRound(number);
            case "confirmMinutesOfCompany" -> voices.comment(number);
            default -> {}
        }
    }

    private void toTheRound(String number) {
        LocalDate day = forms.dayOfRound(number);
        time.passTo(day.atTime(11, 45).atZone(clock.getZone()).toInstant(), number);
    }

    /** Nobody acts: a survey runs, or the authority is silent. @return whether there was something to wait for */
    private boolean waited(String number) {
        if (bargainings.require(number).state().ended()) {
            return false;
        }
        for (int days = 0; days < LONGEST_WAIT; days++) {
            time.passTo(clock.instant().plusSeconds(86_400), number);
            List<OpenTask> open = openTasks.ofCase(number);
            if (!open.isEmpty() && !open.get(0).taskKey().equals("recordAuthorityOpinion")) {
                return true;
            }
        }
        throw new IllegalStateException("the demo's story waits for nothing: " + number);
    }

    private void pass(String number, int workingDays) {
        if (workingDays > 0) {
            LocalDate day = calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
            time.passTo(day.atTime(10, 15).atZone(clock.getZone()).toInstant(), number);
        }
    }
}
