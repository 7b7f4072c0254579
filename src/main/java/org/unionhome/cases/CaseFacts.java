package org.unionhome.cases;

import java.util.List;
import java.util.Map;
import org.unionhome.people.Person;

/** What a process tells the platform about its cases: one bean for each process. All values are read from its tables. */
public interface CaseFacts {

    /** The slug. */
    String process();

    /**
     * Values for the form of a task, by form key. The door passes on only those that the form itself names, so that a form is
     * the list of what its step discloses. Lists of maps feed tables, dynamic lists and option lists.
     */
    Map<String, Object> formValues(String caseNumber, String taskKey);

    /** Values for the start form: defaults and option lists for this person. */
    Map<String, Object> startValues(Person actor);

    /** What the case page shows to this viewer, in order. */
    List<Fact> facts(String caseNumber, Viewer viewer);

    /** One short line for lists, without personal data beyond what everybody in the list's audience may know. */
    String title(String caseNumber);

    /** Messages that the applicant may send now, such as {@code welfare-request.requestWithdrawn}; shown as buttons. */
    List<String> offeredMessages(String caseNumber, Viewer viewer);

    /** Whether this viewer may read what others wrote when they decided; their own words they may always. */
    default boolean mayReadText(LedgerEntry entry, Viewer viewer) {
        return viewer.concerned() || viewer.oversees() || !viewer.openTasks().isEmpty();
    }

    /** Whether this viewer may see the files of the case; who has only worked on it once does not. Own files they may always. */
    default boolean mayReadFiles(Viewer viewer) {
        return viewer.concerned() || viewer.oversees() || !viewer.openTasks().isEmpty();
    }
}
