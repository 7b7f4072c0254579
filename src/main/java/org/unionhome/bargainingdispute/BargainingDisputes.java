package org.unionhome.bargainingdispute;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.bargainingdispute.exchange.DisputeRequest;
import org.unionhome.cases.Cases;

/** All disputes. A change is one transaction: the case is locked, the dispute moves, the case file follows. */
@Service
public class BargainingDisputes {

    private final BargainingDisputeRepository repository;
    private final Cases cases;

    BargainingDisputes(BargainingDisputeRepository repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    /** @throws Refusal when there is no such dispute */
    public BargainingDispute require(String caseNumber) {
        return repository.findById(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    /** The latest dispute of a bargaining that still runs. */
    Optional<BargainingDispute> running(String bargainingNumber) {
        return repository.findByBargainingNumberOrderByCaseNumber(bargainingNumber).stream()
                .filter(dispute -> !dispute.state().ended())
                .reduce((first, second) -> second);
    }

    /** @throws Refusal when the bargaining is stuck already; several promises may be disputed at a time */
    void requireNone(DisputeRequest request) {
        if (request.cause() == DisputeRequest.Cause.DEADLOCK) {
            deadlock(request.bargainingNumber()).ifPresent(dispute -> {
                throw new Refusal("bargaining-dispute.refusal.runsAlready", dispute.caseNumber());
            });
        }
    }

    /** What the authority coordinates for a bargaining now. */
    Optional<BargainingDispute> deadlock(String bargainingNumber) {
        return running(bargainingNumber).filter(dispute -> dispute.cause() == DisputeRequest.Cause.DEADLOCK);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(BargainingDispute dispute) {
        repository.save(dispute);
    }

    /** Moves a dispute on. @return the dispute as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    BargainingDispute change(String caseNumber, Consumer<BargainingDispute> move) {
        cases.lock(caseNumber);
        BargainingDispute dispute = require(caseNumber);
        DisputeState before = dispute.state();
        move.accept(dispute);
        repository.save(dispute);
        if (dispute.state() != before) {
            cases.follow(caseNumber, dispute.state(), dispute.state().ended());
        }
        return dispute;
    }
}
