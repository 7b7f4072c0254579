package org.unionhome.cases;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One case of any process. {@code applicantId} is whom it is about; {@code filedBy} is who filed it, which differs when a
 * delegate files for a colleague; both are null in a case that somebody opened without a name. The state is a word of the process, its text is {@code <process>.state.<STATE>}.
 */
public record CaseFile(
        String number,
        String process,
        String applicantId,
        String filedBy,
        String unitCode,
        String state,
        Instant openedAt,
        Instant closedAt,
        Instant nextDeadline) {

    public boolean open() {
        return closedAt == null;
    }

    public boolean anonymous() {
        return applicantId == null;
    }

    /** The same case as those see it who may not know whom it is about: a small team is as good as a name. */
    public CaseFile withoutNames() {
        return new CaseFile(number, process, null, null, null, state, openedAt, closedAt, nextDeadline);
    }

    public boolean isAbout(String personId) {
        return personId != null && personId.equals(applicantId);
    }

    public boolean isFiledBy(String personId) {
        return personId != null && personId.equals(filedBy);
    }

    /** Whom the case is about and who filed it: nobody, one person or two. */
    public Set<String> persons() {
        return anonymous() ? Set.of() : new LinkedHashSet<>(List.of(applicantId, filedBy));
    }
}
