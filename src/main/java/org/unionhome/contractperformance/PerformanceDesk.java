package org.unionhome.contractperformance;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.contractperformance.exchange.Performances;
import org.unionhome.contractperformance.exchange.SignedContract;
import org.unionhome.workflow.Door;
import org.unionhome.workflow.StartContext;

/** Begins and ends the follow-up of contracts for bargaining. The contract is handed to the start by the caller's thread. */
@Service
class PerformanceDesk implements Performances {

    private final ContractPerformances performances;
    private final Door door;
    private final ThreadLocal<SignedContract> handedOver = new ThreadLocal<>();

    PerformanceDesk(ContractPerformances performances, @Lazy Door door) {
        this.performances = performances;
        this.door = door;
    }

    @Override
    @Transactional
    public String start(SignedContract contract, String actorId) {
        if (performances.ofContract(contract.number()).isPresent()) {
            throw new Refusal("contract-performance.refusal.followedAlready");
        }
        handedOver.set(contract);
        try {
            return door.start(actorId, "contract-performance", Map.of(), null);
        } finally {
            handedOver.remove();
        }
    }

    /** @throws Refusal when nobody handed a contract over: it is not started by hand */
    void begin(StartContext start) {
        SignedContract contract = handedOver.get();
        if (contract == null) {
            throw new Refusal("contract-performance.refusal.onlyByBargaining");
        }
        String number = start.openCase(start.actor(), PerformanceState.PLANNING.name());
        performances.add(ContractPerformance.begin(number, contract));
    }

    @Override
    @Transactional
    public void end(String contractNumber, Ending ending, LocalDate on) {
        performances
                .ofContract(contractNumber)
                .filter(performance -> !performance.state().ended())
                .ifPresent(performance -> {
                    String number = performance.caseNumber();
                    performances.change(number, each -> each.ended(ending, on));
                    door.correlate(number, "contract-performance.contractEnded");
                });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(String contractNumber) {
        return performances.ofContract(contractNumber).map(ContractPerformance::caseNumber);
    }
}
