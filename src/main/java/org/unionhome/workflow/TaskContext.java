package org.unionhome.workflow;

import java.time.Instant;
import org.unionhome.cases.CaseFile;
import org.unionhome.people.Person;

/**
 * Who decides a task, and in which case. {@code actor} is null when the holder of a receipt code does, whom the
 * process has checked. {@code principalId} is in whose place they act: their own id, unless they stand in for
 * somebody. {@code group} is the engine group under which they may; null for a task addressed to them personally.
 */
public record TaskContext(
        CaseFile file, String taskId, String taskKey, Person actor, String principalId, String group, Instant now) {

    public String caseNumber() {
        return file.number();
    }
}
