package org.unionhome.promotion.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.ballot.Ballots;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.TimeMachine;

/** Drives one promotion: whoever it waits for answers some working days later, until it is confirmed or stands where it stands today. */
@Component
class PromotionTeller {

    private static final int PACE = 2;
    private static final int PROBATION_DAYS = 400;

    /** Raises all motions, so the other one of human resources approves. */
    private static final String RAISER = "guanmingli";

    private final Door door;
    private final OpenTasks openTasks;
    private final Ballots ballots;
    private final People people;
    private final TimeMachine time;
    private final WorkCalendar calendar;
    private final Clock clock;

    PromotionTeller(
            Door door,
            OpenTasks openTasks,
            Ballots ballots,
            People people,
            TimeMachine time,
            WorkCalendar calendar,
            Clock clock) {
        this.door = door;
        this.openTasks = openTasks;
        this.ballots = ballots;
        this.people = people;
        this.time = time;
        this.calendar = calendar;
        this.clock = clock;
    }

    void tell(PromotionStory story, LocalDate day) {
        time.jumpTo(day.atTime(9, 30).atZone(clock.getZone()).toInstant());
        String number = door.start(RAISER, "promotion", story.motion(), null);
        time.runJobs(number);
        boolean goesOn = true;
        while (goesOn) {
            goesOn = step(story, number);
        }
    }

    /** @return whether the story goes on */
    private boolean step(PromotionStory story, String number) {
        List<OpenTask> open = openTasks.ofCase(number);
        if (open.isEmpty()) {
            return waited(number);
        }
        OpenTask task = open.get(0);
        if (task.taskKey().equals("approvePromotion") && story.waitsFor(task.candidate())) {
            return false;
        }
        pass(number, PACE);
        door(task, PromotionForms.answer(task, story, LocalDate.now(clock)));
        if (task.taskKey().equals("openRecommendation")) {
            vote(number, story);
        }
        time.runJobs(number);
        return true;
    }

    /** Nobody has to act: a notice or a probation runs. @return whether it ended with something to do */
    private boolean waited(String number) {
        int days = 0;
        while (openTasks.ofCase(number).isEmpty() && days < PROBATION_DAYS) {
            int step = days < 10 ? 1 : 30;
            days += step;
            time.passTo(clock.instant().plusSeconds(step * 86_400L), number);
        }
        return !openTasks.ofCase(number).isEmpty();
    }

    private void door(OpenTask task, Map<String, Object> form) {
        String actor = task.assignee() != null ? task.assignee() : holder(task.candidate());
        try {
            door.complete(actor, task.taskId(), form);
        } catch (Refusal refusal) {
            String where = task.caseNumber() + " " + task.taskKey() + " " + refusal.fields();
            throw new IllegalStateException("the demo's story does not fit the rules: " + where, refusal);
        }
    }

    /** Somebody else than who raised the motion. */
    private String holder(String group) {
        return people.holders(group).stream()
                .map(Person::id)
                .filter(person -> !person.equals(RAISER))
                .findFirst()
                .orElseThrow();
    }

    /** All vote, so that the ballot ends by itself; one of them is against. */
    private void vote(String number, PromotionStory story) {
        String ballot = ballots.ofCase(number).orElseThrow().id();
        Stream<Person> delegates = Stream.of("TT", "MT", "TN", "TG", "JG")
                .flatMap(branch -> people.holders("staffDelegateAt" + branch).stream());
        List<String> electors = Stream.concat(people.under(story.team()).stream(), delegates)
                .map(Person::id)
                .distinct()
                .filter(person -> ballots.waitingFor(person).stream()
                        .anyMatch(open -> open.id().equals(ballot)))
                .toList();
        for (int i = 0; i < electors.size(); i++) {
            ballots.cast(
                    electors.get(i), ballot, Map.of(number, i == story.post().length() ? "NO" : "YES"));
        }
    }

    private void pass(String number, int workingDays) {
        LocalDate day = calendar.plusWorkingDays(LocalDate.now(clock), workingDays);
        time.passTo(day.atTime(10, 15).atZone(clock.getZone()).toInstant(), number);
    }
}
