package org.unionhome.welfarerequest;

import org.springframework.data.repository.ListCrudRepository;

/** Stores requests; go through {@link WelfareRequests}, which keeps the case file in step. */
interface WelfareRequestRepository extends ListCrudRepository<WelfareRequest, String> {}
