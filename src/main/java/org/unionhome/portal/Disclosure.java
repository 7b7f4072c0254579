package org.unionhome.portal;

import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFacts;
import org.unionhome.cases.CaseFile;
import org.unionhome.cases.LedgerEntry;
import org.unionhome.cases.Viewer;
import org.unionhome.workflow.Processes;

/** Which files, comments, free texts and names of a case its viewer may read: their own always, others as the process says. */
@Component
class Disclosure {

    private static final String FILE_ADDED = "attachmentAdded";

    private final Processes processes;
    private final PageWords words;

    Disclosure(Processes processes, PageWords words) {
        this.processes = processes;
        this.words = words;
    }

    boolean file(CaseFile file, Viewer viewer, String uploadedBy) {
        return viewer.is(uploadedBy) || facts(file).mayReadFiles(file.number(), viewer);
    }

    boolean comment(CaseFile file, Viewer viewer, String writtenBy) {
        return viewer.is(writtenBy) || facts(file).mayReadComments(file.number(), viewer);
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

    /** A name in the case; a word in its place where the viewer may not know who asked. */
    String name(CaseFile file, Viewer viewer, String personId, String name) {
        boolean hidden = file.persons().contains(personId) && !mayKnow(file, viewer);
        return hidden ? words.say("portal.case.confidential") : name;
    }

    /** The name of who did a step or is to do it; a word in its place where the viewer may not know that, or who asked. */
    String actor(CaseFile file, Viewer viewer, String step, String personId, String name) {
        return facts(file).mayKnowActor(file.number(), step, personId, viewer)
                ? name(file, viewer, personId, name)
                : words.say("portal.case.confidential");
    }

    /** Whether the viewer may know whom the case is about. */
    boolean mayKnow(CaseFile file, Viewer viewer) {
        return viewer.concerned() || facts(file).mayKnowApplicant(file.number(), viewer);
    }

    private CaseFacts facts(CaseFile file) {
        return processes.facts(file.process());
    }
}
