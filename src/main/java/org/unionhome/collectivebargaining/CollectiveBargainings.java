package org.unionhome.collectivebargaining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** All bargainings. A change is one transaction: the case is locked, the bargaining moves, the case file follows. */
@Service
public class CollectiveBargainings {

    private static final List<BargainingState> ENDS = Arrays.stream(BargainingState.values())
            .filter(BargainingState::ended)
            .toList();

    private final CollectiveBargainingRepository repository;
    private final Cases cases;
    private final ApplicationEventPublisher events;

    CollectiveBargainings(CollectiveBargainingRepository repository, Cases cases, ApplicationEventPublisher events) {
        this.repository = repository;
        this.cases = cases;
        this.events = events;
    }

    public Optional<CollectiveBargaining> find(String caseNumber) {
        return repository.findById(caseNumber);
    }

    /** @throws Refusal when there is no such bargaining */
    public CollectiveBargaining require(String caseNumber) {
        return find(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** Those that have not ended. */
    public List<CollectiveBargaining> running() {
        return repository.findByStateNotInOrderByCaseNumber(ENDS);
    }

    /** Those that change, end or follow this contract, whether or not they have ended. */
    public List<CollectiveBargaining> about(String contractNumber) {
        return repository.findByPreviousContract(contractNumber);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(CollectiveBargaining bargaining) {
        repository.save(bargaining);
    }

    /** Moves a bargaining on. @return the bargaining as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    public CollectiveBargaining change(String caseNumber, Consumer<CollectiveBargaining> move) {
        cases.lock(caseNumber);
        CollectiveBargaining bargaining = require(caseNumber);
        BargainingState before = bargaining.state();
        move.accept(bargaining);
        repository.save(bargaining);
        if (bargaining.state() != before) {
            cases.follow(caseNumber, bargaining.state(), bargaining.state().ended());
            events.publishEvent(new BargainingMoved(caseNumber, before, bargaining.state()));
        }
        return bargaining;
    }
}
