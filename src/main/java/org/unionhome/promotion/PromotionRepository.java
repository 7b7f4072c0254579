package org.unionhome.promotion;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores promotions; go through {@link Promotions}, which keeps the case file in step. */
interface PromotionRepository extends ListCrudRepository<Promotion, String> {

    List<Promotion> findByCandidateId(String candidateId);

    List<Promotion> findByCandidateIdAndStateIn(String candidateId, Collection<PromotionState> states);
}
