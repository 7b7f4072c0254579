package org.unionhome.welfarerequest;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

/** Stores requests; go through {@link WelfareRequests}, which keeps the case file in step. */
interface WelfareRequestRepository extends ListCrudRepository<WelfareRequest, String> {

    List<WelfareRequest> findByStateAndReviewDueGreaterThanEqual(RequestState state, LocalDate day);
}
