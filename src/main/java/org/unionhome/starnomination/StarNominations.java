package org.unionhome.starnomination;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;
import org.unionhome.starnomination.exchange.NominationMoved;

/** All nominations. A change is one transaction: the case is locked, the nomination moves, the case file and the cohort follow. */
@Service
public class StarNominations {

    private final StarNominationRepository repository;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    StarNominations(StarNominationRepository repository, Cases cases, ApplicationEventPublisher events) {
        this.repository = repository;
        this.cases = cases;
        this.events = events;
    }

    public Optional<StarNomination> find(String caseNumber) {
        return repository.findById(caseNumber);
    }

    /** @throws Refusal when there is no such nomination */
    public StarNomination require(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** Where it stands, without reading its achievements and sheets. @throws Refusal when there is no such nomination */
    NominationState requireState(String caseNumber) {
        return repository
                .state(caseNumber)
                .map(NominationState::valueOf)
                .orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** Who has this place on the panel; asked for each task of a judge. @throws Refusal when there is no such place */
    String requireJudge(String caseNumber, int seat) {
        return repository.judge(caseNumber, seat).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** Oldest first, in any state. */
    public List<StarNomination> ofCohort(String cohort) {
        return repository.findByCandidacyCohortNumberOrderByCaseNumber(cohort);
    }

    /** Oldest first, in any state. */
    public List<StarNomination> ofNominee(String personId) {
        return repository.findByCandidacyNomineeIdOrderByCaseNumber(personId);
    }

    /** Person ids, by one query: this is asked for each task of a cohort. */
    Set<String> nomineesIn(String cohort, Collection<NominationState> states) {
        return Set.copyOf(
                repository.nominees(cohort, states.stream().map(Enum::name).toList()));
    }

    boolean isAnyIn(String cohort, Collection<NominationState> states) {
        return repository.existsByCandidacyCohortNumberAndStateIn(cohort, states);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(StarNomination nomination) {
        repository.save(nomination);
        tell(nomination);
    }

    /** Moves a nomination on. @return the nomination as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    public StarNomination change(String caseNumber, Consumer<StarNomination> move) {
        cases.lock(caseNumber);
        StarNomination nomination = require(caseNumber);
        NominationState before = nomination.state();
        move.accept(nomination);
        StarNomination saved = repository.save(nomination);
        if (saved.state() != before) {
            cases.follow(caseNumber, saved.state(), saved.state().isEnd());
            tell(saved);
        }
        return saved;
    }

    private void tell(StarNomination nomination) {
        events.publishEvent(new NominationMoved(
                nomination.candidacy().cohortNumber(),
                nomination.caseNumber(),
                nomination.state().name()));
    }
}
