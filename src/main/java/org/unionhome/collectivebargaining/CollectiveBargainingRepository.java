package org.unionhome.collectivebargaining;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores bargainings; go through {@link CollectiveBargainings}, which keeps the case file in step. */
interface CollectiveBargainingRepository extends ListCrudRepository<CollectiveBargaining, String> {

    List<CollectiveBargaining> findByPreviousContract(String previousContract);

    List<CollectiveBargaining> findByStateNotInOrderByCaseNumber(Collection<BargainingState> states);
}
