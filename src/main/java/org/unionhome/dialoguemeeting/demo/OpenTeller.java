package org.unionhome.dialoguemeeting.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.cases.Cases;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;

/** Tells the demands of these weeks: outside of any meeting, in every state, and with promises in time and long over. */
@Component
class OpenTeller {

    private static final String TERM = "demand-follow-up.settle.normal";
    private static final String SAFETY = "JG3";
    private static final int FARTHEST = 120;

    private final Door door;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final DemandTeller teller;
    private final Raisers raisers;
    private final Cast cast;
    private final WorkCalendar calendar;
    private final Rules rules;
    private final Pace pace;

    OpenTeller(
            Door door,
            OpenTasks openTasks,
            Cases cases,
            DemandTeller teller,
            Raisers raisers,
            Cast cast,
            WorkCalendar calendar,
            Rules rules,
            Pace pace) {
        this.door = door;
        this.openTasks = openTasks;
        this.cases = cases;
        this.teller = teller;
        this.raisers = raisers;
        this.cast = cast;
        this.calendar = calendar;
        this.rules = rules;
        this.pace = pace;
    }

    /** @param before the demand that was told before this one, for one that is merged into it */
    String tell(OpenStory story, String before, Instant now, LocalDate today) {
        LocalDate day = day(story.when(), today);
        pace.jumpTo(day, LocalTime.of(9, 20));
        String number = raise(story, day);
        switch (story.road()) {
            case "MERGED" -> assign(number, Map.of("outcome", "MERGED", "mainNumber", before));
            case "WELFARE" -> assign(number, Map.of("outcome", "WELFARE"));
            case "BARGAINING" ->
                assign(
                        number,
                        Map.of("outcome", "BARGAINING", "topic", story.demand().title()));
            case "WITHDRAWN" -> withdraw(number, now);
            case "WELFARE_RUNNING" -> askForHelp(story, number, now);
            case "CROSS" -> {
                assign(number, DemandForms.assigned(teller.owner(number), SAFETY));
                teller.tell(story.demand(), number, story.stop(), now);
            }
            case "UNRATED" -> {
                teller.tell(story.demand(), number, story.stop(), now);
                pace.passTo(now, number);
            }
            case "EXTENDED" -> extend(story, number, now);
            default -> teller.tell(story.demand(), number, story.stop(), now);
        }
        return number;
    }

    private String raise(OpenStory story, LocalDate day) {
        if (!story.road().equals("ANONYMOUS")) {
            return teller.raise(story.demand(), raisers.member(story.demand().unit(), day), null);
        }
        Map<String, Object> form = new HashMap<>(story.demand().wish(null));
        form.remove("raisedFor");
        form.put("unitCode", story.demand().unit());
        String number = door.startAnonymously("demand-follow-up", form);
        pace.runJobs(number);
        return number;
    }

    private void assign(String number, Map<String, Object> form) {
        door.complete(cast.officer(), task(number).taskId(), form);
        pace.runJobs(number);
    }

    /** Its raiser is advised to ask for help, does so on the next working day, and their request is being looked at. */
    private void askForHelp(OpenStory story, String number, Instant now) {
        assign(number, Map.of("outcome", "WELFARE"));
        pace.nextWorkingDay(number, now);
        String raiser = cases.require(number).applicantId();
        String request = door.start(raiser, "welfare-request", DemandForms.request(story.demand(), pace.today()), null);
        pace.runJobs(request);
        door.complete(raiser, task(number).taskId(), Map.of("outcome", "APPLIED", "linkedCase", request));
        pace.runJobs(number);
    }

    private void withdraw(String number, Instant now) {
        pace.nextWorkingDay(number, now);
        String raiser = cases.require(number).applicantId();
        door.send(raiser, number, "demandWithdrawn", Map.of("comment", "班里已经自己解决了"));
        pace.runJobs(number);
    }

    /** Work began, and its unit asked for more time, with a reason that the raiser reads. */
    private void extend(OpenStory story, String number, Instant now) {
        teller.tell(story.demand(), number, story.stop(), now);
        String handler = teller.actor(task(number), cases.require(number));
        door.send(handler, number, "extensionRequested", Map.of("days", 5, "comment", "配件要从外地调来，晚五个工作日"));
        pace.runJobs(number);
    }

    private OpenTask task(String number) {
        return openTasks.ofCase(number).get(0);
    }

    /** Days ago, or the day on which a promise began that is as far now as it should be. */
    private LocalDate day(String when, LocalDate today) {
        if (when.startsWith("-")) {
            return today.minusDays(Long.parseLong(when.substring(1)));
        }
        int wanted = Integer.parseInt(when.substring(when.indexOf(':') + 1)) * (when.startsWith("over") ? 1 : -1);
        int term = rules.value(TERM).intValueExact();
        return today.minusDays(FARTHEST)
                .datesUntil(today)
                .filter(day -> over(calendar.plusCalendarDays(day, term), today) == wanted)
                .reduce((first, last) -> last)
                .orElseThrow(() -> new IllegalStateException("no day for " + when));
    }

    /** Working days that a promise is over; negative while some are left. */
    private int over(LocalDate lastDay, LocalDate today) {
        return today.isAfter(lastDay) ? workingDays(lastDay, today) : -workingDays(today, lastDay);
    }

    private int workingDays(LocalDate from, LocalDate to) {
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(calendar::isWorkingDay)
                .count();
    }
}
