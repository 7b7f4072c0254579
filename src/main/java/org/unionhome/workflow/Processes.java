package org.unionhome.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.CaseFile;

/** All processes that are there: what the portal offers and the door serves. Nothing lists them by name. */
@Component
public class Processes {

    private final Map<String, ProcessContract> contracts;
    private final Map<String, CaseFacts> facts;

    @Autowired
    Processes(ApplicationContext context, List<CaseFacts> facts) {
        this.contracts = context.getBeansWithAnnotation(ProcessTasks.class).values().stream()
                .map(ProcessContract::new)
                .collect(Collectors.toMap(ProcessContract::process, Function.identity(), (a, b) -> a, TreeMap::new));
        this.facts = facts.stream().collect(Collectors.toMap(CaseFacts::process, Function.identity()));
    }

    /** Slugs, in order. */
    public Collection<String> slugs() {
        return contracts.keySet();
    }

    /** Slugs of processes that a person starts with a form. */
    public List<String> startable() {
        return contracts.values().stream()
                .filter(contract -> contract.start().isPresent())
                .map(ProcessContract::process)
                .toList();
    }

    /** @throws Refusal when there is no such process */
    public CaseFacts facts(String process) {
        return Optional.ofNullable(facts.get(process))
                .orElseThrow(() -> new Refusal("workflow.refusal.unknownProcess"));
    }

    /** Whether the case is this person's own matter, in which they decide nothing. */
    public boolean isOwn(CaseFile file, String personId) {
        return file.isAbout(personId) && facts(file.process()).ownMatter();
    }

    /** Who may not do this task, whatever they hold: who is kept from the case, and who is recused from the task. */
    public Set<String> barred(String process, String caseNumber, String taskKey) {
        CaseFacts of = facts(process);
        Set<String> barred = new HashSet<>(of.excluded(caseNumber));
        barred.addAll(of.recusedFrom(caseNumber, taskKey));
        return barred;
    }

    ProcessContract contract(String process) {
        return Optional.ofNullable(contracts.get(process))
                .orElseThrow(() -> new Refusal("workflow.refusal.unknownProcess"));
    }
}
