package org.unionhome.workflow;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.Cases;
import org.unionhome.cases.Ledger;
import org.unionhome.cases.Viewer;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;

/**
 * The reading side of the door: who may see a case or a form, and with which values. Everything comes from our tables at the
 * moment of reading; the engine holds no copy.
 */
@Service
@Transactional(readOnly = true)
public class Reading {

    private final Processes processes;
    private final FormSchemas forms;
    private final TaskAccess access;
    private final Discretion discretion;
    private final OpenTasks openTasks;
    private final Cases cases;
    private final Ledger ledger;
    private final People people;
    private final Engine engine;

    Reading(
            Processes processes,
            FormSchemas forms,
            TaskAccess access,
            Discretion discretion,
            OpenTasks openTasks,
            Cases cases,
            Ledger ledger,
            People people,
            Engine engine) {
        this.processes = processes;
        this.forms = forms;
        this.access = access;
        this.discretion = discretion;
        this.openTasks = openTasks;
        this.cases = cases;
        this.ledger = ledger;
        this.people = people;
        this.engine = engine;
    }

    /** The form of a task, for somebody who may work on it. @throws Refusal when it is gone or not theirs to see */
    public FormData taskForm(String actorId, String taskId) {
        OpenTask task = openTasks.find(taskId).orElseThrow(() -> new Refusal("workflow.refusal.taskGone"));
        Map<String, Object> data = taskValues(actorId, taskId);
        return new FormData(forms.localized(task.process(), task.taskKey(), locale()), data);
    }

    /** Only the values that the task's form names. */
    public Map<String, Object> taskValues(String actorId, String taskId) {
        OpenTask task = openTasks.find(taskId).orElseThrow(() -> new Refusal("workflow.refusal.taskGone"));
        access.require(people.entitlements(actorId), task, cases.require(task.caseNumber()));
        return disclosed(
                task.process(),
                task.taskKey(),
                processes.facts(task.process()).formValues(task.caseNumber(), task.taskKey()));
    }

    /** Whether somebody else has taken the task and may still decide it. */
    public boolean isTaken(Entitlements who, OpenTask task) {
        return access.heldByOther(who, task);
    }

    /** The form with which a case of this process is filed. */
    public FormData startForm(String actorId, String process) {
        String name = startName(process);
        return new FormData(forms.localized(process, name, locale()), startValues(actorId, process));
    }

    public Map<String, Object> startValues(String actorId, String process) {
        String name = startName(process);
        if (!processes.facts(process).offeredTo(people.entitlements(actorId))) {
            throw new Refusal("workflow.refusal.notOffered");
        }
        return disclosed(process, name, processes.facts(process).startValues(people.require(actorId)));
    }

    /** The form of a message that is offered to this person now, such as a withdrawal. */
    public FormData messageForm(String actorId, String caseNumber, String event) {
        CaseFile file = requireVisible(actorId, caseNumber);
        Viewer viewer = viewer(actorId, file).orElseThrow();
        List<String> offered = processes.facts(file.process()).offeredMessages(caseNumber, viewer);
        if (!offered.contains(file.process() + "." + event)) {
            throw new Refusal("workflow.refusal.unknownMessage");
        }
        Map<String, Object> values = processes.facts(file.process()).formValues(caseNumber, event);
        return new FormData(forms.localized(file.process(), event, locale()), disclosed(file.process(), event, values));
    }

    private String startName(String process) {
        return processes
                .contract(process)
                .start()
                .map(ProcessContract.Entry::name)
                .orElseThrow(() -> new Refusal("workflow.refusal.unknownProcess"));
    }

    private Map<String, Object> disclosed(String process, String form, Map<String, Object> values) {
        Map<String, Object> shown = new LinkedHashMap<>(values);
        shown.keySet().retainAll(forms.of(process, form).named());
        return shown;
    }

    /** The case, when this person may see it. @throws Refusal the same as for a case that does not exist */
    public CaseFile requireVisible(String personId, String caseNumber) {
        return cases.find(caseNumber)
                .filter(file -> viewer(personId, file).isPresent())
                .orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    public boolean sees(String personId, String caseNumber) {
        return cases.find(caseNumber).flatMap(file -> viewer(personId, file)).isPresent();
    }

    /**
     * How this person sees the case; empty when not at all. It is seen by whom it is about, who filed it, who may work on an
     * open task of it, who has decided something in it under a role, and by the union's officers and auditors unless it is
     * sealed; never by who is excluded from it.
     */
    public Optional<Viewer> viewer(String personId, CaseFile file) {
        Entitlements who = people.entitlements(personId);
        var tasks = openTasks.ofCase(file.number()).stream()
                .filter(task -> access.maySee(who, task))
                .map(OpenTask::taskKey)
                .collect(Collectors.toUnmodifiableSet());
        Viewer viewer = new Viewer(who, file.isAbout(personId), file.isFiledBy(personId), tasks);
        boolean sees = discretion.isSealed(file) ? seesUnderSeal(viewer, file) : sees(viewer, file);
        return sees && !discretion.isExcluded(file, personId) ? Optional.of(viewer) : Optional.empty();
    }

    private boolean sees(Viewer viewer, CaseFile file) {
        return viewer.concerned()
                || !viewer.openTasks().isEmpty()
                || viewer.oversees()
                || ledger.hasActed(file.number(), viewer.entitlements().person().id())
                || processes.facts(file.process()).mayLook(file.number(), viewer.entitlements());
    }

    private boolean seesUnderSeal(Viewer viewer, CaseFile file) {
        return !viewer.openTasks().isEmpty()
                || discretion.passesSeal(file, viewer.entitlements().person().id());
    }

    /** The case without the names in it, unless this viewer may know them. */
    public CaseFile disclosed(String personId, CaseFile file) {
        boolean knows = viewer(personId, file)
                .filter(viewer ->
                        viewer.concerned() || processes.facts(file.process()).mayKnowApplicant(file.number(), viewer))
                .isPresent();
        return knows ? file : file.withoutNames();
    }

    /** A task by name without the unit of its case, unless who has it may know whom it is about; a role's tells its unit by its name. */
    public OpenTask disclosed(String personId, OpenTask task) {
        boolean hidden = task.candidate() == null
                && disclosed(personId, cases.require(task.caseNumber())).unitCode() == null;
        return hidden ? task.withoutUnit() : task;
    }

    /** The model that the case runs or ran on, as BPMN. */
    public String model(String caseNumber) {
        return engine.model(caseNumber);
    }

    /** Ids of the activities at which the case stands now, for the diagram. */
    public List<String> position(String caseNumber) {
        return engine.position(caseNumber);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
