package org.unionhome.publicnotice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A notice that was posted. Its masked name is empty once it was taken down; its digest stays as proof of what was up and when. */
public record Notice(
        UUID id,
        String process,
        String caseNumber,
        String personId,
        String maskedName,
        String unitCode,
        String subjectKey,
        List<String> subjectArgs,
        Instant postedAt,
        Instant endsAt,
        Instant removedAt,
        String digest) {

    public boolean isUp() {
        return removedAt == null;
    }
}
