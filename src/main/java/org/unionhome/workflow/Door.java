package org.unionhome.workflow;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
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

    /** Files a case that names nobody. @throws Refusal when the form is wrong or the process says no */
    @Transactional
    public String startAnonymously(String process, Map<String, ?> values) {
        return file(null, process, values, null);
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
        return file(actor, process, values, clientToken);
    }

    private String file(Person actor, String process, Map<String, ?> values, String clientToken) {
        ProcessContract contract = processes.contract(process);
        ProcessContract.Entry entry =
                contract.start().orElseThrow(() -> new Refusal("workflow.refusal.unknownProcess"));
        Object form = binder.bind(forms.of(process, entry.name()), values, entry.record());
        StartContext start =
                new StartContext(actor, clock.instant(), opener(process, contract.casePrefix(), actor, clientToken));
        contract.invoke(entry, form, start);
        String number = start.openedCase();
        ledger.append(new Ledger.Entry(number, entry.name(), idOf(actor), null, null, null, null));
        engine.start(process, number);
        return number;
    }

    private StartContext.Opener opener(String process, String prefix, Person actor, String clientToken) {
        return new StartContext.Opener() {
            @Override
            public String named(Person applicant, String state) {
                return cases.open(process, prefix, applicant, actor, state, clientToken)
                        .number();
            }

            @Override
            public String anonymous(String unitCode, String state) {
                return cases.openAnonymous(process, prefix, unitCode, state).number();
            }
        };
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
        decide(task, file, who.person(), access.require(who, task, file), values);
    }

    /**
     * Decides the task that an anonymous case has for whoever opened it. The caller has checked their receipt code.
     *
     * @throws Refusal when the case does not wait for that, the form is wrong, or the process says no
     */
    @Transactional
    public void completeAnonymously(String caseNumber, String taskKey, Map<String, ?> values) {
        CaseFile file = anonymous(caseNumber);
        OpenTask task = openTasks.ofCase(caseNumber).stream()
                .filter(open -> open.taskKey().equals(taskKey) && open.candidate() == null)
                .findFirst()
                .orElseThrow(() -> new Refusal("workflow.refusal.taskGone"));
        decide(task, file, null, new TaskAccess.Capacity(null, null), values);
    }

    private CaseFile anonymous(String caseNumber) {
        CaseFile file = cases.lock(caseNumber);
        if (!file.anonymous()) {
            throw new IllegalStateException("a case with a name is decided by name");
        }
        return file;
    }

    private void decide(
            OpenTask task, CaseFile file, Person actor, TaskAccess.Capacity capacity, Map<String, ?> values) {
        ProcessContract contract = processes.contract(task.process());
        ProcessContract.Entry entry = contract.entry(task.taskKey(), ProcessContract.Kind.TASK);
        Object form = binder.bind(forms.of(task.process(), task.taskKey()), values, entry.record());
        TaskContext context = new TaskContext(
                file, task.taskId(), task.taskKey(), actor, capacity.principalId(), capacity.group(), clock.instant());
        deadlines.meetTask(task.taskId()); // before the domain may close the case, which cancels what still runs
        String outcome = contract.invoke(entry, form, context);
        ledger.append(new Ledger.Entry(
                task.caseNumber(),
                task.taskKey(),
                idOf(actor),
                Objects.equals(capacity.principalId(), idOf(actor)) ? null : capacity.principalId(),
                capacity.group(),
                outcome,
                ProcessContract.commentOf(form)));
        String as = actor == null || actor.id().equals(task.assignee()) ? null : actor.id();
        engine.complete(as, task.taskId(), outcome == null ? Map.of() : Map.of(task.taskKey() + "Outcome", outcome));
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
        send(cases.lock(caseNumber), people.require(actorId), event, values);
    }

    /** Sends a message of whoever opened an anonymous case. The caller has checked their receipt code. */
    @Transactional
    public void sendAnonymously(String caseNumber, String event, Map<String, ?> values) {
        send(anonymous(caseNumber), null, event, values);
    }

    private void send(CaseFile file, Person actor, String event, Map<String, ?> values) {
        ProcessContract contract = processes.contract(file.process());
        ProcessContract.Entry entry = contract.entries().get(event);
        if (entry == null || entry.kind() != ProcessContract.Kind.MESSAGE) {
            throw new Refusal("workflow.refusal.unknownMessage");
        }
        Object form = binder.bind(forms.of(file.process(), event), values, entry.record());
        String outcome = contract.invoke(entry, form, new MessageContext(file, actor, clock.instant()));
        ledger.append(new Ledger.Entry(
                file.number(), event, idOf(actor), null, null, outcome, ProcessContract.commentOf(form)));
        if (!engine.correlate(file.number(), file.process() + "." + event)) {
            throw new Refusal("workflow.refusal.notWaiting");
        }
    }

    /** Passes a message of the domain on to the case, in the caller's transaction. @return whether the case waited for it */
    @Transactional
    public boolean correlate(String caseNumber, String message) {
        cases.lock(caseNumber);
        return engine.correlate(caseNumber, message);
    }

    private static String idOf(Person actor) {
        return actor == null ? null : actor.id();
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
