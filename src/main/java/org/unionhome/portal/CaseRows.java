package org.unionhome.portal;

import org.springframework.stereotype.Component;
import org.unionhome.cases.CaseFile;
import org.unionhome.workflow.Processes;

/** Puts a case into the words of a list. */
@Component
class CaseRows {

    private final Processes processes;
    private final PageWords words;
    private final Moments moments;

    CaseRows(Processes processes, PageWords words, Moments moments) {
        this.processes = processes;
        this.words = words;
        this.moments = moments;
    }

    CaseRow of(CaseFile file) {
        return new CaseRow(
                file.number(),
                processes.facts(file.process()).title(file.number()),
                words.say("portal.cases.opened", moments.day(file.openedAt())),
                words.state(file.process(), file.state()),
                mood(file));
    }

    static String mood(CaseFile file) {
        return file.open() ? "tag-wait" : "tag-good";
    }
}
