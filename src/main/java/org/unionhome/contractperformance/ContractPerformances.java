package org.unionhome.contractperformance;

import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.unionhome.Refusal;
import org.unionhome.cases.Cases;

/** All contracts that are followed. A change is one transaction: the case is locked, the performance moves, the case file follows. */
@Service
public class ContractPerformances {

    private final ContractPerformanceRepository repository;
    private final Cases cases;

    ContractPerformances(ContractPerformanceRepository repository, Cases cases) {
        this.repository = repository;
        this.cases = cases;
    }

    /** @throws Refusal when there is no such case */
    public ContractPerformance require(String caseNumber) {
        return repository.findById(caseNumber).orElseThrow(() -> new Refusal("cases.refusal.unknownCase"));
    }

    public Optional<ContractPerformance> find(String caseNumber) {
        return repository.findById(caseNumber);
    }

    /** What follows a contract, whether it has ended or not. */
    public Optional<ContractPerformance> ofContract(String contractNumber) {
        return repository.findByContractNumber(contractNumber);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void add(ContractPerformance performance) {
        repository.save(performance);
    }

    /** Moves a performance on. @return the performance as it is now */
    @Transactional(propagation = Propagation.MANDATORY)
    ContractPerformance change(String caseNumber, Consumer<ContractPerformance> move) {
        cases.lock(caseNumber);
        ContractPerformance performance = require(caseNumber);
        PerformanceState before = performance.state();
        move.accept(performance);
        repository.save(performance);
        if (performance.state() != before) {
            cases.follow(caseNumber, performance.state(), performance.state().ended());
        }
        return performance;
    }
}
