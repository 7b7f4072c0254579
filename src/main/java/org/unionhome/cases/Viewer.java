package org.unionhome.cases;

import java.util.Set;
import org.unionhome.people.Entitlements;

/**
 * Somebody who looks at a case, with the tasks of it that they may work on now: sensitive facts are shown only to the applicant
 * and to the steps that need them.
 */
public record Viewer(Entitlements entitlements, boolean applicant, Set<String> openTasks) {

    public boolean worksOnAny(Set<String> taskKeys) {
        return openTasks.stream().anyMatch(taskKeys::contains);
    }
}
