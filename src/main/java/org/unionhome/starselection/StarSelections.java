package org.unionhome.starselection;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** All cohorts. A change is one transaction: the case is locked, the cohort moves, the case file follows. */
@Service
public class StarSelections {

    private final StarSelectionRepository repository;
    private final Cases cases;

    StarSelections(StarSelectionRepository repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    public Optional<StarSelection> find(String caseNumber) {
        return repository.findById(caseNumber);
    }

    /** Where it stands, without reading its lists: this is asked for each task of a cohort. */
    Optional<SelectionState> state(String caseNumber) {
        return repository.state(caseNumber).map(SelectionState::valueOf);
    }

    /** @throws Refusal when there is no such cohort */
    public StarSelection require(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** Every cohort, the latest first. */
    public List<StarSelection> all() {
        return repository.findAll().stream()
                .sorted(Comparator.comparing(
                                (StarSelection selection) -> selection.plan().ordinal())
                        .thenComparing(StarSelection::caseNumber)
                        .reversed())
                .toList();
    }

    /** The cohort of an ordinal: the one that came to something, or else the latest that did not. */
    public Optional<StarSelection> ofOrdinal(int ordinal) {
        List<StarSelection> found =
                all().stream().filter(each -> each.plan().ordinal() == ordinal).toList();
        return found.stream()
                .filter(each -> each.state().appointed() || !each.state().isEnd())
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    List<StarSelection> in(Collection<SelectionState> states) {
        return repository.findByStateIn(states);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(StarSelection selection) {
        repository.save(selection);
    }

    /** Moves a cohort on. @return the cohort as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    public StarSelection change(String caseNumber, Consumer<StarSelection> move) {
        cases.lock(caseNumber);
        StarSelection selection = require(caseNumber);
        SelectionState before = selection.state();
        move.accept(selection);
        StarSelection saved = repository.save(selection);
        if (saved.state() != before) {
            cases.follow(caseNumber, saved.state(), saved.state().isEnd());
        }
        return saved;
    }
}
