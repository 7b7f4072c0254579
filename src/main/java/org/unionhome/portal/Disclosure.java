package org.unionhome.portal;

import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.workflow.Processes;

/** Which files and which free texts of a case its viewer may read: their own always, others as the process says. */
@Component
class Disclosure {

    private static final String FILE_ADDED = "attachmentAdded";

    private final Processes processes;

    Disclosure(Processes processes) {
        this.processes = processes;
    }

    boolean file(CaseFile file, Viewer viewer, String uploadedBy) {
        return viewer.is(uploadedBy) || facts(file).mayReadFiles(viewer);
    }

    /** The text of a line about a file is its name, and the name of a medical report says enough. */
    boolean text(CaseFile file, Viewer viewer, LedgerEntry entry) {
        if (FILE_ADDED.equals(entry.action())) {
            return file(file, viewer, entry.actorId());
        }
        return viewer.is(entry.actorId())
                || viewer.is(entry.actingFor())
                || facts(file).mayReadText(entry, viewer);
    }

    private CaseFacts facts(CaseFile file) {
        return processes.facts(file.process());
    }
}
