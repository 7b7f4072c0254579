package org.unionhome.starselection;

import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starselection.form.AnnounceCall;
import org.unionhome.starselection.form.CohortOpened;
import org.unionhome.workflow.ProcessTasks;
import org.unionhome.workflow.StartContext;
import org.unionhome.workflow.TaskContext;

/** What people do for a cohort of star employees: one method for each form. */
@ProcessTasks(process = "star-selection", casePrefix = "XP")
public class StarSelectionTasks {

    static final String OPENER = "unionOfficer";

    private final StarSelections selections;
    private final CohortOpening opening;
    private final CallWindow window;
    private final SelectionNotices notices;
    private final People people;

    StarSelectionTasks(
            StarSelections selections,
            CohortOpening opening,
            CallWindow window,
            SelectionNotices notices,
            People people) {
        this.selections = selections;
        this.opening = opening;
        this.window = window;
        this.notices = notices;
        this.people = people;
    }

    public void cohortOpened(CohortOpened form, StartContext start) {
        requireOpener(start.actor());
        opening.check(form);
        var judges = opening.judges(form);
        String number = start.openCase(start.actor(), SelectionState.OPENED.name());
        Plan plan = new Plan(
                form.ordinal(),
                form.year(),
                form.name(),
                form.quota(),
                form.termMonths(),
                start.actor().id());
        selections.add(StarSelection.open(number, plan, opening.weights(form), judges));
    }

    public void announceCall(AnnounceCall form, TaskContext context) {
        StarSelection selection = selections.change(context.caseNumber(), StarSelection::announced);
        window.open(context.caseNumber());
        notices.call(selection, window.lastDay(context.caseNumber()));
    }

    private void requireOpener(Person actor) {
        if (!holds(people.entitlements(actor.id()), OPENER)) {
            throw new Refusal("star-selection.refusal.notOfficer");
        }
    }

    /** In person, or in the place of somebody who does. */
    static boolean holds(Entitlements who, String role) {
        return who.actingAs(role, "star-selection").isPresent();
    }
}
