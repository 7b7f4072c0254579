package org.unionhome.contractperformance;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores obligations; go through {@link Obligations}. */
interface ObligationRepository extends ListCrudRepository<Obligation, Long> {

    List<Obligation> findByCaseNumberOrderByItem(String caseNumber);

    List<Obligation> findByFollowUpNumberOrderByItem(String number);
}
