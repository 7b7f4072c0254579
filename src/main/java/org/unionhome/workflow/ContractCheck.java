package org.unionhome.workflow;

import java.io.ByteArrayInputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.stereotype.Component;
import org.unionhome.calendar.Rules;

/**
 * Holds model, forms and Java of a process together: each user task has its form, its method, and a record with just the form's
 * editable keys, and a due date among the rules. What does not fit stops the start.
 */
@Component
class ContractCheck {

    private final FormSchemas forms;
    private final Rules rules;

    ContractCheck(FormSchemas forms, Rules rules) {
        this.forms = forms;
        this.rules = rules;
    }

    void run(ProcessContract contract, Map<String, byte[]> files) {
        String slug = contract.process();
        byte[] model = files.get(slug + ".bpmn");
        require(model != null, slug + ": no model " + slug + ".bpmn");
        BpmnModelInstance bpmn = Bpmn.readModelFromStream(new ByteArrayInputStream(model));
        Set<String> tasks = ids(bpmn, UserTask.class);
        Set<String> methods = names(contract, ProcessContract.Kind.TASK);
        require(tasks.equals(methods), slug + ": user tasks " + tasks + " but methods " + methods);
        Set<String> starts = bpmn.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null)
                .map(FlowElement::getId)
                .collect(Collectors.toSet());
        require(
                starts.equals(names(contract, ProcessContract.Kind.START)),
                slug + ": start form and start method differ " + starts);
        bpmn.getModelElementsByType(UserTask.class).forEach(task -> checkTask(slug, task));
        contract.entries().values().forEach(entry -> checkRecord(slug, entry));
    }

    private void checkTask(String slug, UserTask task) {
        String form = slug + "." + task.getId();
        require(form.equals(task.getCamundaFormRef()), task.getId() + " must have the form " + form);
        require(
                rules.all(form + ".due").stream().anyMatch(r -> r.key().equals(form + ".due")),
                "no rule parameter " + form + ".due");
    }

    private void checkRecord(String slug, ProcessContract.Entry entry) {
        Set<String> keys = forms.of(slug, entry.name()).editable();
        require(entry.record().isRecord(), entry.record() + " is no record");
        Set<String> components = Arrays.stream(entry.record().getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        require(
                keys.equals(components),
                slug + "." + entry.name() + ": form asks " + keys + " but record has " + components);
    }

    private static Set<String> ids(BpmnModelInstance bpmn, Class<? extends FlowElement> type) {
        return bpmn.getModelElementsByType(type).stream()
                .map(FlowElement::getId)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(ProcessContract contract, ProcessContract.Kind kind) {
        return contract.entries().values().stream()
                .filter(entry -> entry.kind() == kind)
                .map(ProcessContract.Entry::name)
                .collect(Collectors.toSet());
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }
}
