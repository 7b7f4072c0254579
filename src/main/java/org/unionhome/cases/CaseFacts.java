package org.unionhome.cases;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.unionhome.calendar.RuleSet;
import org.unionhome.people.Entitlements;
import org.unionhome.people.Person;

/** What a process tells the platform about its cases: one bean for each process. All values are read from its tables. */
public interface CaseFacts {

    /** The slug. */
    String process();

    /**
     * Values for the form of a task or message, by form key. The door passes on only those that the form itself names, so that a form is
     * the list of what its step discloses. Lists of maps feed tables, dynamic lists and option lists.
     */
    Map<String, Object> formValues(String caseNumber, String taskKey);

    /**
     * The rule parameter that gives the term of a task in this case: usually {@code <slug>.<taskKey>.due}, another one where
     * the term depends on the case.
     */
    default String ruleOf(String caseNumber, String taskKey) {
        return process() + "." + taskKey + ".due";
    }

    /** The law that this case began with and keeps; empty in a process whose rules are taken as they stand. */
    default Optional<RuleSet> ruleSetOf(String caseNumber) {
        return Optional.empty();
    }

    /** Since when the term of a task counts, where the task goes on with an earlier one; empty when it counts from now. */
    default Optional<Instant> termSince(String caseNumber, String taskKey) {
        return Optional.empty();
    }

    /** Whether the process is offered to this person as something to start; the start method itself still decides. */
    default boolean offeredTo(Entitlements who) {
        return true;
    }

    /**
     * The role that does somebody's personal task once they have left the company; empty where only they could, and the task
     * waits for its timer.
     */
    default Optional<String> roleAfterLeaving(String taskKey) {
        return Optional.empty();
    }

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

    /** Whether this viewer may read what people wrote to each other on the case; their own words they may always. */
    default boolean mayReadComments(Viewer viewer) {
        return viewer.concerned() || viewer.oversees() || !viewer.openTasks().isEmpty();
    }

    /** Whether this viewer may learn who the applicant and the filer are; they themselves always know. */
    default boolean mayKnowApplicant(String caseNumber, Viewer viewer) {
        return true;
    }

    /** The same of one case, where who reads depends on it: on which side of it somebody is. */
    default boolean mayReadFiles(String caseNumber, Viewer viewer) {
        return mayReadFiles(viewer);
    }

    /** The same of one case. */
    default boolean mayReadComments(String caseNumber, Viewer viewer) {
        return mayReadComments(viewer);
    }

    /**
     * Whether this viewer may learn who did a step, or is to do it; a word stands in place of the name otherwise: who judged stays
     * between the judge and those who answer for the fairness of it.
     */
    default boolean mayKnowActor(String caseNumber, String step, String personId, Viewer viewer) {
        return true;
    }

    /**
     * Whether the case is the applicant's own matter, in which they decide nothing. False for what is filed in office: who
     * convenes a meeting also keeps its minutes.
     */
    default boolean ownMatter() {
        return true;
    }

    /** Who may look at a case beside those concerned, at work on it or overseeing all: whoever answers for the work. */
    default boolean mayLook(String caseNumber, Entitlements who) {
        return false;
    }

    /** Persons who may neither see the case nor decide in it, whatever their roles: the accused, the recused. */
    default Set<String> excluded(String caseNumber) {
        return Set.of();
    }

    /** Persons who may see the case but not do this one task of it: whoever raised the objection that it answers. */
    default Set<String> recusedFrom(String caseNumber, String taskKey) {
        return Set.of();
    }

    /** Whether the general right of officers and auditors to look at cases ends before this one. */
    default boolean sealed(String caseNumber) {
        return false;
    }

    /** Whether a sealed case stays open to this person, who has worked on it under its seal. */
    default boolean staysOpenTo(String caseNumber, String personId) {
        return false;
    }
}
