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
    private final EarlyEnd endings;
    private final Door door;
    private final ThreadLocal<SignedContract> handedOver = new ThreadLocal<>();

    PerformanceDesk(ContractPerformances performances, EarlyEnd endings, @Lazy Door door) {
        this.performances = performances;
        this.endings = endings;
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
    public void end(String contractNumber, Ending ending, LocalDate lastDay) {
        performances
                .ofContract(contractNumber)
                .filter(performance -> !performance.state().ended() && lastDay.isBefore(performance.to()))
                .ifPresent(performance -> endings.end(performance, ending, lastDay));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> of(String contractNumber) {
        return performances.ofContract(contractNumber).map(ContractPerformance::caseNumber);
    }
}
