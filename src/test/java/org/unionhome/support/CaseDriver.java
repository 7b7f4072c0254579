package org.unionhome.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.unionhome.calendar.DeadlineWatch;
import org.unionhome.calendar.WorkCalendar;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.people.People;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.OpenTask;
import org.unionhome.workflow.OpenTasks;
import org.unionhome.workflow.TimeMachine;

/** Drives cases in the words of the domain: file, decide, let time pass, look at what is true now. */
@TestComponent
public class CaseDriver {

    private final Door door;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final Ledger ledger;
    private final TimeMachine time;
    private final DeadlineWatch watch;
    private final WorkCalendar calendar;
    private final People people;
    private final Clock clock;

    public CaseDriver(
            Door door,
            OpenTasks openTasks,
            Cases cases,
            Ledger ledger,
            TimeMachine time,
            DeadlineWatch watch,
            WorkCalendar calendar,
            People people,
            Clock clock) {
        this.door = door;
        this.openTasks = openTasks;
        this.cases = cases;
        this.ledger = ledger;
        this.time = time;
        this.watch = watch;
        this.calendar = calendar;
        this.people = people;
        this.clock = clock;
    }

    /** Files a case as this person and runs its asynchronous steps. */
    public String submit(String actor, String process, Map<String, ?> form) {
        String number = door.start(actor, process, form, null);
        time.runJobs(number);
        return number;
    }

    /** Decides the case's open task of this name as this person, and runs what follows at once. */
    public void decide(String caseNumber, String task, String as, Map<String, ?> form) {
        door.complete(as, task(caseNumber, task).taskId(), form);
        time.runJobs(caseNumber);
    }

    /** Decides the one of several open tasks of this name that is this person's own. */
    public void decideOwn(String caseNumber, String task, String as, Map<String, ?> form) {
        var groups = people.entitlements(as).groups();
        OpenTask own = openTasks.ofCase(caseNumber).stream()
                .filter(open -> open.taskKey().equals(task) && groups.contains(open.candidate()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(as + " has no " + task + " in " + caseNumber));
        door.complete(as, own.taskId(), form);
        time.runJobs(caseNumber);
    }

    /** Takes the case's open task of this name. */
    public void claim(String caseNumber, String task, String as) {
        door.claim(as, task(caseNumber, task).taskId());
    }

    /** Sends a message such as a withdrawal. */
    public void send(String caseNumber, String event, String as, Map<String, ?> form) {
        door.send(as, caseNumber, event, form);
        time.runJobs(caseNumber);
    }

    /** Sets the clock to nine o'clock of a day. */
    public void on(LocalDate day) {
        time.jumpTo(day.atTime(9, 0).atZone(clock.getZone()).toInstant());
    }

    /** Lets time pass for this case to a moment; timers on the way fire when they are due. */
    public void until(Instant moment, String caseNumber) {
        time.passTo(moment, caseNumber);
        watch.run();
    }

    public void after(Duration duration, String caseNumber) {
        until(clock.instant().plus(duration), caseNumber);
    }

    public void afterWorkingDays(int days, String caseNumber) {
        LocalDate last = calendar.plusWorkingDays(LocalDate.now(clock), days);
        until(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant(), caseNumber);
    }

    public OpenTask task(String caseNumber, String task) {
        List<OpenTask> open = openTasks.ofCase(caseNumber);
        return open.stream()
                .filter(candidate -> candidate.taskKey().equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("case " + caseNumber + " waits at "
                        + open.stream().map(OpenTask::taskKey).toList() + ", not at " + task));
    }

    /** Names of the tasks that are open now. */
    public List<String> openTasks(String caseNumber) {
        return openTasks.ofCase(caseNumber).stream().map(OpenTask::taskKey).toList();
    }

    public CaseFile file(String caseNumber) {
        return cases.require(caseNumber);
    }

    public String state(String caseNumber) {
        return file(caseNumber).state();
    }

    /** The ledger as {@code action=outcome} words, oldest first. */
    public List<String> ledger(String caseNumber) {
        return ledger.of(caseNumber).stream().map(CaseDriver::word).toList();
    }

    private static String word(LedgerEntry entry) {
        return entry.outcome() == null ? entry.action() : entry.action() + "=" + entry.outcome();
    }
}
