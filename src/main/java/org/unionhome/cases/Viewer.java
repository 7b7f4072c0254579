package org.unionhome.cases;

import java.util.List;
import java.util.Set;
import org.unionhome.people.Entitlements;

/**
 * Somebody who looks at a case, with the tasks of it that they may work on now: sensitive facts are shown only to the applicant
 * and to the steps that need them. The applicant is whom the case is about; the filer wrote it down, which differs when a
 * delegate files for a colleague, and a delegate is not told what the union found out about the colleague.
 */
public record Viewer(Entitlements entitlements, boolean applicant, boolean filer, Set<String> openTasks) {

    private static final List<String> OVERSIGHT = List.of("unionOfficer", "unionChair", "auditCommittee", "auditor");

    public boolean worksOnAny(Set<String> taskKeys) {
        return openTasks.stream().anyMatch(taskKeys::contains);
    }

    /** Whom it is about, or who filed it for them. */
    public boolean concerned() {
        return applicant || filer;
    }

    /** The union's officers and auditors, who answer for all cases. */
    public boolean oversees() {
        return OVERSIGHT.stream().anyMatch(entitlements::hasRole);
    }

    public boolean is(String personId) {
        return entitlements.person().id().equals(personId);
    }
}
