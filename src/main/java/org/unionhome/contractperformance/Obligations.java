package org.unionhome.contractperformance;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.cases.Cases;

/** The obligations of all contracts. Whoever changes one holds the lock of its case. */
@Service
public class Obligations {

    private final ObligationRepository repository;
    private final Cases cases;

    Obligations(ObligationRepository repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    /** In the order of their numbers. */
    public List<Obligation> of(String caseNumber) {
        return repository.findByCaseNumberOrderByItem(caseNumber);
    }

    /** Those that a joint check has to look at. */
    List<Obligation> toBeChecked(String caseNumber) {
        return of(caseNumber).stream().filter(Obligation::toBeChecked).toList();
    }

    /** Broken ones of which nobody has decided what follows. */
    List<Obligation> toBeFollowedUp(String caseNumber) {
        return of(caseNumber).stream().filter(Obligation::needsFollowUp).toList();
    }

    List<Obligation> followedBy(String number) {
        return repository.findByFollowUpNumberOrderByItem(number);
    }

    /** A plan takes the place of the one before it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void replace(String caseNumber, List<Obligation> planned) {
        cases.lock(caseNumber);
        repository.deleteAll(of(caseNumber));
        repository.saveAll(planned);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void change(Obligation obligation, Consumer<Obligation> move) {
        cases.lock(obligation.caseNumber());
        move.accept(obligation);
        repository.save(obligation);
    }
}
