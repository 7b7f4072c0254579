package org.unionhome.workflow;

import java.time.Clock;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.unionhome.Refusal;
import org.unionhome.calendar.Deadlines;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;

/**
 * The one door to the engine. Whoever starts, claims, completes or sends a message comes through here, and everything that
 * follows is one transaction: either the domain, the ledger, the lists and the engine agree, or nothing happened.
 */
@Service
public class Door {

    private static final int MAX_TOKEN = 100;

    private final Engine engine;
    private final Processes processes;
    private final FormSchemas forms;
    private final FormBinder binder;
    private final TaskAccess access;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final Ledger ledger;
    private final People people;
    private final Deadlines deadlines;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Door(
            Engine engine,
            Processes processes,
            FormSchemas forms,
            FormBinder binder,
            TaskAccess access,
            OpenTasks openTasks,
            Cases cases,
            Ledger ledger,
            People people,
            Deadlines deadlines,
            Clock clock,
            TransactionTemplate transaction) {
        this.engine = engine;
        this.processes = processes;
        this.forms = forms;
        this.binder = binder;
        this.access = access;
        this.openTasks = openTasks;
        this.cases = cases;
        this.ledger = ledger;
        this.people = people;
        this.deadlines = deadlines;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Files a case.
     *
     * @param clientToken a random word that the form got with its page, so that a double click is one case; may be null
     * @return the case number
     * @throws Refusal when the form is wrong or the process says no
     */
    public String start(String actorId, String process, Map<String, ?> values, String clientToken) {
        try {
            return transaction.execute(status -> startOnce(actorId, process, values, clientToken));
        } catch (DuplicateKeyException e) {
            return cases.byToken(actorId, clientToken).map(CaseFile::number).orElseThrow(() -> e);
        }
    }

    private String startOnce(String actorId, String process, Map<String, ?> values, String clientToken) {
        Person actor = people.require(actorId);
        if (clientToken != null && clientToken.length() > MAX_TOKEN) {
            throw new Refusal("workflow.refusal.badForm");
        }
        var earlier = cases.byToken(actorId, clientToken);
        if (earlier.isPresent()) {
            return earlier.get().number();
        }
        ProcessContract contract = processes.contract(process);
        ProcessContract.Entry entry =
                contract.start().orElseThrow(() -> new Refusal("workflow.refusal.unknownProcess"));
        Object form = binder.bind(forms.of(process, entry.name()), values, entry.record());
        StartContext start = new StartContext(actor, clock.instant(), (applicant, state) -> {
            CaseFile file = cases.open(process, contract.casePrefix(), applicant, actor, state, clientToken);
            return file.number();
        });
        contract.invoke(entry, form, start);
        String number = start.openedCase();
        ledger.append(new Ledger.Entry(number, entry.name(), actorId, null, null, null, null));
        engine.start(process, number);
        return number;
    }

    /**
     * Decides a task.
     *
     * @throws Refusal when the task is gone, is not the person's to decide, the form is wrong, or the process says no
     */
    @Transactional
    public void complete(String actorId, String taskId, Map<String, ?> values) {
        OpenTask task = lock(taskId);
        CaseFile file = cases.require(task.caseNumber());
        Entitlements who = people.entitlements(actorId);
        TaskAccess.Capacity capacity = access.require(who, task, file);
        ProcessContract contract = processes.contract(task.process());
        ProcessContract.Entry entry = contract.entry(task.taskKey(), ProcessContract.Kind.TASK);
        Object form = binder.bind(forms.of(task.process(), task.taskKey()), values, entry.record());
        TaskContext context = new TaskContext(
                file, taskId, task.taskKey(), who.person(), capacity.principalId(), capacity.group(), clock.instant());
        deadlines.meetTask(taskId); // before the domain may close the case, which cancels what still runs
        String outcome = contract.invoke(entry, form, context);
        ledger.append(new Ledger.Entry(
                task.caseNumber(),
                task.taskKey(),
                actorId,
                capacity.principalId().equals(actorId) ? null : capacity.principalId(),
                capacity.group(),
                outcome,
                ProcessContract.commentOf(form)));
        if (!actorId.equals(task.assignee())) {
            engine.assign(taskId, actorId);
        }
        engine.complete(taskId, outcome == null ? Map.of() : Map.of(task.taskKey() + "Outcome", outcome));
    }

    /** Takes a task of a role: nobody else can decide it until it is put back. */
    @Transactional
    public void claim(String actorId, String taskId) {
        OpenTask task = lock(taskId);
        access.require(people.entitlements(actorId), task, cases.require(task.caseNumber()));
        engine.assign(taskId, actorId);
    }

    /** Puts a task back for its role. Only whoever has it, or stands in for them, can. */
    @Transactional
    public void unclaim(String actorId, String taskId) {
        OpenTask task = lock(taskId);
        access.require(people.entitlements(actorId), task, cases.require(task.caseNumber()));
        if (task.candidate() == null) {
            throw new Refusal("workflow.refusal.personalTask");
        }
        engine.assign(taskId, null);
    }

    /**
     * Sends a message of a person to a running case, such as a withdrawal.
     *
     * @throws Refusal when the form is wrong, the process says no, or the case no longer waits for it
     */
    @Transactional
    public void send(String actorId, String caseNumber, String event, Map<String, ?> values) {
        CaseFile file = cases.lock(caseNumber);
        Person actor = people.require(actorId);
        ProcessContract contract = processes.contract(file.process());
        ProcessContract.Entry entry = contract.entries().get(event);
        if (entry == null || entry.kind() != ProcessContract.Kind.MESSAGE) {
            throw new Refusal("workflow.refusal.unknownMessage");
        }
        Object form = binder.bind(forms.of(file.process(), event), values, entry.record());
        String outcome = contract.invoke(entry, form, new MessageContext(file, actor, clock.instant()));
        ledger.append(
                new Ledger.Entry(caseNumber, event, actorId, null, null, outcome, ProcessContract.commentOf(form)));
        if (!engine.correlate(caseNumber, file.process() + "." + event)) {
            throw new Refusal("workflow.refusal.notWaiting");
        }
    }

    /** Passes a message of the domain on to the case, in the caller's transaction. @return whether the case waited for it */
    @Transactional
    public boolean correlate(String caseNumber, String message) {
        cases.lock(caseNumber);
        return engine.correlate(caseNumber, message);
    }

    /** Locks the case, then reads the task again: of two who decide at the same moment, the second finds it gone. */
    private OpenTask lock(String taskId) {
        String caseNumber = openTasks
                .find(taskId)
                .map(OpenTask::caseNumber)
                .orElseThrow(() -> new Refusal("workflow.refusal.taskGone"));
        cases.lock(caseNumber);
        return openTasks.find(taskId).orElseThrow(() -> new Refusal("workflow.refusal.taskGone"));
    }
}
