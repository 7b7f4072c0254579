package org.unionhome.workflow;

import java.time.Instant;
import org.unionhome.cases.CaseFile;
import org.unionhome.people.Person;

/** Who sends a message to a running case. The process itself checks that they may; {@code actor} is null for the holder of a receipt code. */
public record MessageContext(CaseFile file, Person actor, Instant now) {

    public String caseNumber() {
        return file.number();
    }
}
