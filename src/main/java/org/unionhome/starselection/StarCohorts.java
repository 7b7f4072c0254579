package org.unionhome.starselection;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.unionhome.starnomination.exchange.CohortTerms;
import org.unionhome.starnomination.exchange.Cohorts;

/** What nominations may know of their cohort. */
@Component
class StarCohorts implements Cohorts {

    private final StarSelections selections;
    private final CallWindow window;

    StarCohorts(StarSelections selections, CallWindow window) {
        this.selections = selections;
        this.window = window;
    }

    @Override
    public List<CohortTerms> calling() {
        return selections.in(Set.of(SelectionState.CALLING)).stream()
                .filter(selection -> window.isOpen(selection.caseNumber()))
                .map(this::terms)
                .toList();
    }

    @Override
    public CohortTerms require(String cohort) {
        return terms(selections.require(cohort));
    }

    private CohortTerms terms(StarSelection selection) {
        return new CohortTerms(
                selection.caseNumber(),
                selection.plan().ordinal(),
                selection.plan().name(),
                window.lastDay(selection.caseNumber()),
                selection.weights(),
                judges(selection, false),
                judges(selection, true),
                selection.state().scoringClosed());
    }

    private static List<String> judges(StarSelection selection, boolean alternate) {
        return selection.judges().stream()
                .filter(judge -> judge.alternate() == alternate)
                .map(Judge::personId)
                .toList();
    }
}
