package org.unionhome.cases;

import java.time.Instant;

/**
 * One case of any process. {@code applicantId} is whom it is about; {@code filedBy} is who filed it, which differs when a
 * delegate files for a colleague. The state is a word of the process, its text is {@code <process>.state.<STATE>}.
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
}
