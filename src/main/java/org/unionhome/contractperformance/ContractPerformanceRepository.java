package org.unionhome.contractperformance;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

/** Stores performances; go through {@link ContractPerformances}, which keeps the case file in step. */
interface ContractPerformanceRepository extends ListCrudRepository<ContractPerformance, String> {

    Optional<ContractPerformance> findByContractNumber(String contractNumber);
}
