package org.unionhome.starnomination;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.starnomination.exchange.CohortNominations;
import org.unionhome.starnomination.exchange.CohortNominee;
import org.unionhome.starnomination.exchange.NotSelected;
import org.unionhome.workflow.Door;

/** What a cohort decides about its nominations. Each is changed first and then moved on in the engine, all in the caller's transaction. */
@Component
@Transactional
class CohortDesk implements CohortNominations {

    private final StarNominations nominations;
    private final NomineeViews views;
    private final ObjectProvider<Door> door; // late: the door knows the process that is told here
    private final Clock clock;

    CohortDesk(StarNominations nominations, NomineeViews views, ObjectProvider<Door> door, Clock clock) {
        this.nominations = nominations;
        this.views = views;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public List<CohortNominee> of(String cohort) {
        return nominations.ofCohort(cohort).stream().map(views::of).toList();
    }

    @Override
    public Set<String> standing(String cohort) {
        return nominations.nomineesIn(cohort, NominationState.STANDING);
    }

    @Override
    public boolean allPrepared(String cohort) {
        return !nominations.isAnyIn(cohort, NominationState.BEFORE_PANEL);
    }

    @Override
    public boolean allScored(String cohort) {
        return !nominations.isAnyIn(cohort, NominationState.AT_PANEL);
    }

    @Override
    public void startScoring(String cohort, Map<String, BigDecimal> democratic) {
        inState(cohort, Set.of(NominationState.PREPARED))
                .forEach(number -> move(
                        number,
                        nomination -> nomination.scoringStarted(democratic.getOrDefault(number, BigDecimal.ZERO)),
                        "scoringStarted"));
    }

    @Override
    public void rescore(String nomination, String reason) {
        move(nomination, each -> each.rescore(reason), "rescoringOrdered");
    }

    @Override
    public void appoint(String nomination, int rank, LocalDate from, LocalDate to) {
        move(nomination, each -> each.appointed(rank, from, to), "starAppointed");
    }

    /** A cohort may be called off at any moment; whoever is not selected otherwise has been scored. */
    @Override
    public void notSelect(String nomination, NotSelected reason, Integer rank) {
        if (reason == NotSelected.COHORT_CANCELLED) {
            move(nomination, each -> each.calledOff(reason.name(), today()), "cohortCancelled");
        } else {
            move(nomination, each -> each.notSelected(reason.name(), rank, today()), "notSelected");
        }
    }

    @Override
    public void revoke(String nomination, String reason, String text) {
        move(nomination, each -> each.revoked(reason, text, today()), "starRevoked");
    }

    @Override
    public void endTerm(String cohort) {
        inState(cohort, Set.of(NominationState.APPOINTED))
                .forEach(number -> move(number, each -> each.termEnded(today()), "termEnded"));
    }

    private List<String> inState(String cohort, Set<NominationState> states) {
        return nominations.ofCohort(cohort).stream()
                .filter(nomination -> states.contains(nomination.state()))
                .map(StarNomination::caseNumber)
                .toList();
    }

    private void move(String number, Consumer<StarNomination> change, String message) {
        nominations.change(number, change);
        if (!door.getObject().correlate(number, "star-nomination." + message)) {
            throw new IllegalStateException(number + " did not wait for " + message);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
