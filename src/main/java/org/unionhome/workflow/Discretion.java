package org.unionhome.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.CaseFile;

/**
 * From whom a case is kept, whatever they hold or have filed: who is excluded from it sees nothing of it, and a sealed case is
 * for whom it is about and for those who work on it. Lists and notices ask this before they show as much as a number.
 */
@Component
public class Discretion {

    private final Processes processes;

    Discretion(Processes processes) {
        this.processes = processes;
    }

    /** Whether not even a line of a list may tell this person of the case. */
    public boolean hides(CaseFile file, String personId) {
        return isExcluded(file, personId) || !passesSeal(file, personId);
    }

    boolean isExcluded(CaseFile file, String personId) {
        return facts(file).excluded(file.number()).contains(personId);
    }

    boolean isSealed(CaseFile file) {
        return facts(file).sealed(file.number());
    }

    /** Not who filed it for somebody else, nor who decided in it before it was sealed. */
    boolean passesSeal(CaseFile file, String personId) {
        return !isSealed(file) || file.isAbout(personId) || facts(file).staysOpenTo(file.number(), personId);
    }

    /** Those of the persons who may be told of the case at all. */
    List<String> notExcluded(CaseFile file, Collection<String> persons) {
        Set<String> excluded = facts(file).excluded(file.number());
        return persons.stream().filter(person -> !excluded.contains(person)).toList();
    }

    private CaseFacts facts(CaseFile file) {
        return processes.facts(file.process());
    }
}
