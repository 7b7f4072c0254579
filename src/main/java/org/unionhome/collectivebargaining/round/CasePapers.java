package org.unionhome.collectivebargaining.round;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import org.unionhome.cases.Attachments;
import org.unionhome.document.Docx;

/** Puts papers that the system wrote on the case. Both sides read them; what belongs to one side never goes here. */
@Component
public class CasePapers {

    private final Attachments attachments;

    CasePapers(Attachments attachments) {
        this.attachments = attachments;
    }

    public void add(String caseNumber, String name, Docx paper) {
        try {
            attachments.add(caseNumber, null, name + ".docx", new ByteArrayInputStream(paper.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // bytes in memory can be read
        }
    }
}
