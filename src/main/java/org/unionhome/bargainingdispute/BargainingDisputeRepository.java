package org.unionhome.bargainingdispute;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores disputes; go through {@link BargainingDisputes}, which keeps the case file in step. */
interface BargainingDisputeRepository extends ListCrudRepository<BargainingDispute, String> {

    List<BargainingDispute> findByBargainingNumberOrderByCaseNumber(String bargainingNumber);
}
