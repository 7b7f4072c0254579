package org.unionhome.starselection;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.unionhome.Refusal;
import org.unionhome.people.Entitlements;
import org.unionhome.people.People;
import org.unionhome.people.Person;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.workflow.TaskContext;

/**
 * Who has an interest in a cohort: whoever stands in it with a nomination that is eligible, or holds its star. A nomination that is
 * still on its way gives none, or anybody could keep the union chair out by naming them.
 */
@Component
class Interests {

    /** Roles that decide about cohorts, or may look at every case. */
    private static final List<String> DECIDE = List.of(
            "reviewPanel",
            "unionChair",
            "partyCommittee",
            "unionOfficer",
            "humanResources",
            "supervisor",
            "auditCommittee",
            "auditor");

    private final StarSelections selections;
    private final CohortNominations nominations;
    private final PanelDesk panel;
    private final People people;

    Interests(StarSelections selections, CohortNominations nominations, PanelDesk panel, People people) {
        this.selections = selections;
        this.nominations = nominations;
        this.panel = panel;
        this.people = people;
    }

    /**
     * Those who would otherwise see the case and decide in it. Whoever holds no office sees nothing of it anyway, and is left
     * out, for the engine's lists do not show tasks of a case that excludes somebody.
     */
    Set<String> excluded(String cohort) {
        boolean over = selections.state(cohort).map(SelectionState::isEnd).orElse(true);
        Set<String> standing = over ? Set.of() : nominations.standing(cohort);
        if (standing.isEmpty()) {
            return Set.of();
        }
        Set<String> office = people.inOffice();
        Set<String> standIns = people.standIns();
        return standing.stream()
                .filter(person -> office.contains(person) || standIns.contains(person))
                .filter(this::decides)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean decides(String personId) {
        if (people.find(personId).filter(Person::active).isEmpty()) {
            return false;
        }
        Entitlements who = people.entitlements(personId);
        return DECIDE.stream()
                .anyMatch(role -> who.actingAs(role, "star-selection").isPresent());
    }

    /** Nobody decides about a list on which they stand, nor has somebody do it in their place. */
    void requireNone(TaskContext context) {
        Set<String> standing = nominations.standing(context.caseNumber());
        if (standing.contains(context.actor().id()) || standing.contains(context.principalId())) {
            throw new Refusal("star-selection.refusal.ownNomination");
        }
    }

    /** A judge who was far from the others does not say what that means, unless nobody of the panel is left who could. */
    void requireNotFlagged(TaskContext context) {
        String cohort = context.caseNumber();
        Set<String> flagged =
                panel.flags(cohort).stream().map(PanelDesk.Flag::judgeId).collect(Collectors.toSet());
        Set<String> standing = nominations.standing(cohort);
        boolean others = people.holders("reviewPanel").stream()
                .map(Person::id)
                .anyMatch(id -> !flagged.contains(id) && !standing.contains(id));
        if (others && (flagged.contains(context.actor().id()) || flagged.contains(context.principalId()))) {
            throw new Refusal("star-selection.refusal.flaggedJudge");
        }
    }
}
